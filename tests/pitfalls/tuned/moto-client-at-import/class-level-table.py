# Tests a class that keeps its DynamoDB table, made while the class is defined.
# --- wishes/repo.py
import boto3


class WishRepo:
    table = boto3.resource("dynamodb", region_name="eu-north-1").Table("wishes")

    def add(self, child, wish):
        self.table.put_item(Item={"child": child, "wish": wish})

    def wish_of(self, child):
        found = self.table.get_item(Key={"child": child})
        return found.get("Item", {}).get("wish", "a surprise")
# --- tests/test_repo.py
import boto3
import pytest
from moto import mock_aws

from wishes.repo import WishRepo


@pytest.fixture
def repo():
    with mock_aws():
        dynamodb = boto3.resource("dynamodb", region_name="eu-north-1")
        dynamodb.create_table(
            TableName="wishes",
            KeySchema=[{"AttributeName": "child", "KeyType": "HASH"}],
            AttributeDefinitions=[{"AttributeName": "child", "AttributeType": "S"}],
            BillingMode="PAY_PER_REQUEST",
        )
        yield WishRepo()


def test_wish_is_remembered(repo):
    repo.add("Ida", "sledge")
    assert repo.wish_of("Ida") == "sledge"


def test_no_wish_yet(repo):
    assert repo.wish_of("Max") == "a surprise"
