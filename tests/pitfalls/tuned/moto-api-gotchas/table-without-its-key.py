# Creates a table whose key is not among its attribute definitions.
# --- sauna/visits.py
def count_visits(table, guest):
    return table.get_item(Key={"guest": guest}).get("Item", {}).get("visits", 0)
# --- tests/test_visits.py
import boto3
import pytest
from moto import mock_aws

from sauna.visits import count_visits


@pytest.fixture
def table():
    with mock_aws():
        dynamodb = boto3.resource("dynamodb", region_name="eu-north-1")
        yield dynamodb.create_table(
            TableName="visits",
            KeySchema=[{"AttributeName": "guest", "KeyType": "HASH"}],
            AttributeDefinitions=[{"AttributeName": "name", "AttributeType": "S"}],
            BillingMode="PAY_PER_REQUEST",
        )


def test_new_guest_has_no_visits(table):
    assert count_visits(table, "Aino") == 0
