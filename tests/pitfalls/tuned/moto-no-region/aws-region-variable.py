# Sets AWS_REGION, which boto3 does not read.
# --- scoreboard/store.py
import boto3


class Scores:
    def __init__(self, table_name="scores"):
        self.table = boto3.resource("dynamodb").Table(table_name)

    def add(self, player, points):
        self.table.put_item(Item={"player": player, "points": points})

    def points(self, player):
        return int(self.table.get_item(Key={"player": player})["Item"]["points"])
# --- tests/test_store.py
import boto3
import pytest
from moto import mock_aws

from scoreboard.store import Scores


@pytest.fixture
def scores(monkeypatch):
    monkeypatch.setenv("AWS_REGION", "eu-central-1")
    with mock_aws():
        boto3.client("dynamodb").create_table(
            TableName="scores",
            KeySchema=[{"AttributeName": "player", "KeyType": "HASH"}],
            AttributeDefinitions=[{"AttributeName": "player", "AttributeType": "S"}],
            BillingMode="PAY_PER_REQUEST",
        )
        yield Scores()


def test_points_are_kept(scores):
    scores.add("mia", 300)
    assert scores.points("mia") == 300
