"""What myapp.users_table promises, on a table in memory."""

import boto3
import pytest
from moto import mock_aws

from myapp.users_table import get_user, put_user


@pytest.fixture(autouse=True)
def users():
    """The table, made as the real one is."""
    with mock_aws():
        dynamodb = boto3.resource("dynamodb", region_name="us-east-1")
        table = dynamodb.create_table(
            TableName="Users",
            KeySchema=[{"AttributeName": "user_id", "KeyType": "HASH"}],
            AttributeDefinitions=[{"AttributeName": "user_id", "AttributeType": "S"}],
            BillingMode="PAY_PER_REQUEST",
        )
        table.wait_until_exists()
        yield table


def test_finds_each_user_by_the_exact_id():
    put_user("Ada", "Ada Lovelace", "ada@example.com")
    put_user("ada", "Ada Yonath", "yonath@example.com")

    assert get_user("Ada") == {
        "user_id": "Ada",
        "name": "Ada Lovelace",
        "email": "ada@example.com",
    }
    assert get_user("ada") == {
        "user_id": "ada",
        "name": "Ada Yonath",
        "email": "yonath@example.com",
    }


def test_stores_the_user_as_an_item(users):
    put_user("Ada", "Ada Lovelace", "ada@example.com")

    item = users.get_item(Key={"user_id": "Ada"})["Item"]
    assert (item["name"], item["email"]) == ("Ada Lovelace", "ada@example.com")


def test_the_new_user_replaces_the_old():
    put_user("1", "Agnes", "agnes@example.com")
    put_user("1", "Bela", "bela@example.com")

    assert get_user("1") == {"user_id": "1", "name": "Bela", "email": "bela@example.com"}


def test_none_for_a_user_who_is_not_there():
    put_user("1", "Agnes", "agnes@example.com")

    assert get_user("2") is None
