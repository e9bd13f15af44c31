import boto3
import pytest
from moto import mock_aws

from myapp.users_table import get_user, put_user


@pytest.fixture
def users():
    with mock_aws():
        yield boto3.resource("dynamodb", region_name="us-east-1").create_table(
            TableName="Users",
            KeySchema=[{"AttributeName": "user_id", "KeyType": "HASH"}],
            AttributeDefinitions=[{"AttributeName": "user_id", "AttributeType": "S"}],
            BillingMode="PAY_PER_REQUEST",
        )


def test_put(users):
    put_user("A", "Anna", "old@example.com")
    put_user("A", "Anna", "anna@example.com")
    assert users.scan()["Items"] == [{"user_id": "A", "name": "Anna", "email": "anna@example.com"}]


def test_get(users):
    anna = {"user_id": "A", "name": "Anna", "email": "anna@example.com"}
    abel = {"user_id": "a", "name": "Abel", "email": "abel@example.com"}
    users.put_item(Item=anna)
    users.put_item(Item=abel)
    assert (get_user("A"), get_user("a"), get_user("b")) == (anna, abel, None)
