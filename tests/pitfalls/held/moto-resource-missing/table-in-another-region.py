# Creates the table in us-east-1 although the code looks for it in eu-west-1.
# --- babysit/slots.py
import boto3

REGION = "eu-west-1"


def free_sitters(day):
    table = boto3.resource("dynamodb", region_name=REGION).Table("slots")
    item = table.get_item(Key={"day": day}).get("Item", {})
    return sorted(item.get("sitters", []))
# --- tests/test_slots.py
import boto3
import pytest
from moto import mock_aws

from babysit.slots import free_sitters


@pytest.fixture
def slots():
    with mock_aws():
        dynamodb = boto3.resource("dynamodb", region_name="us-east-1")
        table = dynamodb.create_table(
            TableName="slots",
            KeySchema=[{"AttributeName": "day", "KeyType": "HASH"}],
            AttributeDefinitions=[{"AttributeName": "day", "AttributeType": "S"}],
            BillingMode="PAY_PER_REQUEST",
        )
        yield table


def test_sitters_by_name(slots):
    slots.put_item(Item={"day": "2024-07-12", "sitters": ["Noor", "Finn"]})

    assert free_sitters("2024-07-12") == ["Finn", "Noor"]
