# Sets AWS_REGION, which boto3 does not read, before it uses DynamoDB.
# --- speedrun/records.py
import boto3


def table():
    return boto3.resource("dynamodb").Table("records")


def submit(game, runner, millis):
    """Store a run if it beats the record; says whether it did."""
    records = table()
    best = records.get_item(Key={"game": game}).get("Item")
    if best and best["millis"] <= millis:
        return False
    records.put_item(Item={"game": game, "runner": runner, "millis": millis})
    return True
# --- tests/test_records.py
import boto3
import pytest
from moto import mock_aws

from speedrun import records


@pytest.fixture
def record_table(monkeypatch):
    monkeypatch.setenv("AWS_REGION", "eu-north-1")
    with mock_aws():
        boto3.resource("dynamodb").create_table(
            TableName="records",
            KeySchema=[{"AttributeName": "game", "KeyType": "HASH"}],
            AttributeDefinitions=[{"AttributeName": "game", "AttributeType": "S"}],
            BillingMode="PAY_PER_REQUEST",
        )
        yield records.table()


def test_slower_run_is_no_record(record_table):
    record_table.put_item(Item={"game": "Tetris", "runner": "zo", "millis": 61000})

    assert records.submit("Tetris", "al", 70500) is False
