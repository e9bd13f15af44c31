"""Style: a low-level client, a waiter, mock_aws in a fixture of its own, one test per promise."""

import boto3
import pytest
from moto import mock_aws

from myapp import users_table


@pytest.fixture
def dynamodb():
    with mock_aws():
        yield boto3.client("dynamodb", region_name="us-east-1")


@pytest.fixture
def table(dynamodb):
    dynamodb.create_table(
        TableName="Users",
        AttributeDefinitions=[{"AttributeName": "user_id", "AttributeType": "S"}],
        KeySchema=[{"AttributeName": "user_id", "KeyType": "HASH"}],
        ProvisionedThroughput={"ReadCapacityUnits": 1, "WriteCapacityUnits": 1},
    )
    dynamodb.get_waiter("table_exists").wait(TableName="Users")


def test_all_fields_come_back(table):
    users_table.put_user("7", "Grace", "grace@example.com")
    user = users_table.get_user("7")
    assert user == {"user_id": "7", "name": "Grace", "email": "grace@example.com"}


def test_the_user_asked_for(table):
    for number in ("7", "8", "9"):
        users_table.put_user(number, f"user {number}", f"{number}@example.com")
    names = [users_table.get_user(number)["name"] for number in ("9", "7", "8")]
    assert names == ["user 9", "user 7", "user 8"]


def test_case_counts(table, dynamodb):
    users_table.put_user("Ada", "Ada", "a@example.com")
    assert dynamodb.scan(TableName="Users")["Items"][0]["user_id"] == {"S": "Ada"}


def test_the_last_email_counts(table):
    users_table.put_user("7", "Grace", "old@example.com")
    users_table.put_user("7", "Grace", "new@example.com")
    assert users_table.get_user("7")["email"] == "new@example.com"


def test_nobody(table):
    assert users_table.get_user("7") is None
