# Creates the table in us-east-1 although the program looks in eu-west-1.
# --- lockers/codes.py
import boto3


def open_locker(number, code):
    table = boto3.resource("dynamodb", region_name="eu-west-1").Table("lockers")
    item = table.get_item(Key={"number": number}).get("Item")
    return item is not None and item["code"] == code
# --- tests/test_codes.py
import boto3
import pytest
from moto import mock_aws

from lockers.codes import open_locker


@pytest.fixture
def table():
    with mock_aws():
        dynamodb = boto3.resource("dynamodb", region_name="us-east-1")
        yield dynamodb.create_table(
            TableName="lockers",
            KeySchema=[{"AttributeName": "number", "KeyType": "HASH"}],
            AttributeDefinitions=[{"AttributeName": "number", "AttributeType": "N"}],
            BillingMode="PAY_PER_REQUEST",
        )


def test_right_code(table):
    table.put_item(Item={"number": 12, "code": "4711"})
    assert open_locker(12, "4711")


def test_unknown_locker(table):
    assert not open_locker(99, "4711")
