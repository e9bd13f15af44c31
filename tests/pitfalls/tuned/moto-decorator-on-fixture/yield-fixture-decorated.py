# Decorates a yield fixture with mock_aws.
# --- farm/yields.py
def field_totals(table):
    totals = {}
    for row in table.scan()["Items"]:
        totals[row["field"]] = totals.get(row["field"], 0) + int(row["kilos"])
    return totals
# --- tests/test_yields.py
import boto3
import pytest
from moto import mock_aws

from farm.yields import field_totals


@pytest.fixture
@mock_aws
def table():
    dynamodb = boto3.resource("dynamodb", region_name="eu-west-1")
    table = dynamodb.create_table(
        TableName="harvest",
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
        BillingMode="PAY_PER_REQUEST",
    )
    yield table


def test_totals_per_field(table):
    for number, kilos in enumerate([40, 60]):
        table.put_item(Item={"id": str(number), "field": "north", "kilos": kilos})

    assert field_totals(table) == {"north": 100}
