"""The autouse fixture mended (boto3 resource inside mock_aws), plain test functions."""

import boto3
import pytest
from moto import mock_aws

from myapp.users_table import get_user, put_user


@pytest.fixture(autouse=True)
def users():
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


AGNES = {"user_id": "1", "name": "Agnes", "email": "agnes@example.com"}
BERT = {"user_id": "2", "name": "Bert", "email": "bert@example.com"}


def test_put_stores_the_item(users):
    put_user("1", "Agnes", "agnes@example.com")

    item = users.get_item(Key={"user_id": "1"})["Item"]
    assert item["user_id"] == "1"
    assert item["name"] == "Agnes"
    assert item["email"] == "agnes@example.com"


def test_get_finds_the_right_user(users):
    users.put_item(Item=AGNES)
    users.put_item(Item=BERT)

    assert get_user("1") == AGNES
    assert get_user("2") == BERT


def test_get_returns_only_the_three_fields(users):
    users.put_item(Item={**AGNES, "age": 40, "note": "x"})

    assert get_user("1") == AGNES


def test_put_then_get():
    put_user("1", "Agnes", "agnes@example.com")
    put_user("2", "Bert", "bert@example.com")

    assert get_user("1") == AGNES
    assert get_user("2") == BERT


def test_put_replaces():
    put_user("1", "Agnes", "agnes@example.com")
    put_user("2", "Bert", "bert@example.com")
    put_user("1", "Agnes Miller", "miller@example.com")

    assert get_user("1") == {
        "user_id": "1",
        "name": "Agnes Miller",
        "email": "miller@example.com",
    }
    assert get_user("2") == BERT


def test_unknown_user_is_none(users):
    users.put_item(Item=AGNES)

    assert get_user("3") is None


def test_case_matters():
    put_user("Ada", "Ada L.", "upper@example.com")
    put_user("ada", "ada l.", "lower@example.com")

    assert get_user("Ada")["name"] == "Ada L."
    assert get_user("ada")["name"] == "ada l."
    assert get_user("ADA") is None
