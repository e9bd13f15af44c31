# Compares an item that a DynamoDB client gives with plain values.
# --- aviary/ringing.py
def record(dynamodb, ring, species):
    dynamodb.put_item(TableName="birds", Item={"ring": {"S": ring}, "species": {"S": species}})


def lookup(dynamodb, ring):
    return dynamodb.get_item(TableName="birds", Key={"ring": {"S": ring}}).get("Item")
# --- tests/test_ringing.py
import boto3
import pytest
from moto import mock_aws

from aviary.ringing import lookup, record


@pytest.fixture
def dynamodb():
    with mock_aws():
        client = boto3.client("dynamodb", region_name="eu-central-1")
        client.create_table(
            TableName="birds",
            KeySchema=[{"AttributeName": "ring", "KeyType": "HASH"}],
            AttributeDefinitions=[{"AttributeName": "ring", "AttributeType": "S"}],
            BillingMode="PAY_PER_REQUEST",
        )
        yield client


def test_bird_is_recorded(dynamodb):
    record(dynamodb, "DK-204", "tern")

    assert lookup(dynamodb, "DK-204") == {"ring": "DK-204", "species": "tern"}
