# Yields the table only after the with block of mock_aws is over.
# --- beehive/scale.py
from decimal import Decimal


def record(table, hive, day, kilos):
    """Store the weight of a hive and return the change to the day before."""
    before = table.get_item(Key={"hive": hive}).get("Item")
    table.put_item(Item={"hive": hive, "day": day, "kilos": Decimal(str(kilos))})
    return Decimal(str(kilos)) - before["kilos"] if before else None
# --- tests/test_scale.py
from decimal import Decimal

import boto3
import pytest
from moto import mock_aws

from beehive.scale import record


@pytest.fixture
def weights():
    with mock_aws():
        dynamodb = boto3.resource("dynamodb", region_name="eu-central-1")
        table = dynamodb.create_table(
            TableName="weights",
            KeySchema=[{"AttributeName": "hive", "KeyType": "HASH"}],
            AttributeDefinitions=[{"AttributeName": "hive", "AttributeType": "S"}],
            BillingMode="PAY_PER_REQUEST",
        )
    yield table


def test_change_to_the_day_before(weights):
    assert record(weights, "blue", "05-01", 31.2) is None
    assert record(weights, "blue", "05-02", 32.0) == Decimal("0.8")
