import boto3
import pytest
from moto import mock_aws

from myapp.users_table import get_user, put_user


@pytest.fixture(autouse=True, scope="module")
def users():
    with mock_aws():
        yield boto3.resource("dynamodb", region_name="us-east-1").create_table(
            TableName="Users",
            KeySchema=[{"AttributeName": "user_id", "KeyType": "HASH"}],
            AttributeDefinitions=[{"AttributeName": "user_id", "AttributeType": "S"}],
            BillingMode="PAY_PER_REQUEST",
        )


def test_nobody_yet():
    assert get_user("Ada") is None


def test_first_user():
    put_user("Ada", "Ada", "ada@example.com")
    assert get_user("Ada") == {"user_id": "Ada", "name": "Ada", "email": "ada@example.com"}


def test_second_user():
    put_user("Bob", "Bob", "bob@example.com")
    assert [get_user(who)["user_id"] for who in ("Ada", "Bob")] == ["Ada", "Bob"]


def test_new_email():
    put_user("Ada", "Ada", "new@example.com")
    assert get_user("Ada")["email"] == "new@example.com"
