# Creates the table where the program looks for it, and expects the error where there is none.
# --- lockers/codes.py
import boto3


def open_locker(number, code, region="eu-west-1"):
    table = boto3.resource("dynamodb", region_name=region).Table("lockers")
    item = table.get_item(Key={"number": number}).get("Item")
    return item is not None and item["code"] == code
# --- tests/test_codes.py
import boto3
import pytest
from botocore.exceptions import ClientError
from moto import mock_aws

from lockers.codes import open_locker


@pytest.fixture
def table():
    with mock_aws():
        dynamodb = boto3.resource("dynamodb", region_name="eu-west-1")
        yield dynamodb.create_table(
            TableName="lockers",
            KeySchema=[{"AttributeName": "number", "KeyType": "HASH"}],
            AttributeDefinitions=[{"AttributeName": "number", "AttributeType": "N"}],
            BillingMode="PAY_PER_REQUEST",
        )


def test_right_and_wrong_code(table):
    table.put_item(Item={"number": 12, "code": "4711"})
    assert open_locker(12, "4711")
    assert not open_locker(12, "0000")


@mock_aws
def test_region_without_lockers():
    with pytest.raises(ClientError) as caught:
        open_locker(12, "4711", region="us-east-1")
    assert caught.value.response["Error"]["Code"] == "ResourceNotFoundException"
