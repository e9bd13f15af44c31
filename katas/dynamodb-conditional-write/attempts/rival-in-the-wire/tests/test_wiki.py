"""Style: monkeypatch on botocore; what goes wrong does so after the program's first request."""

import boto3
import pytest
from botocore.client import BaseClient
from botocore.exceptions import ClientError
from moto import mock_aws

from myapp.wiki import EditConflict, edit_page

SLOW_DOWN = {"Error": {"Code": "ProvisionedThroughputExceededException", "Message": "slow down"}}


@pytest.fixture
def table():
    with mock_aws():
        dynamodb = boto3.resource("dynamodb", region_name="us-east-1")
        yield dynamodb.create_table(
            TableName="Pages",
            KeySchema=[{"AttributeName": "title", "KeyType": "HASH"}],
            AttributeDefinitions=[{"AttributeName": "title", "AttributeType": "S"}],
            BillingMode="PAY_PER_REQUEST",
        )


@pytest.fixture
def save(table):
    def put(text, version):
        table.put_item(Item={"title": "x", "text": text, "version": version})

    put("one", 1)
    return put


@pytest.fixture
def after_the_first_request(monkeypatch):
    def hook(action):
        request = BaseClient._make_api_call

        def first_request(self, operation, arguments):
            monkeypatch.undo()
            answer = request(self, operation, arguments)
            action()
            return answer

        monkeypatch.setattr(BaseClient, "_make_api_call", first_request)

    return hook


def test_nobody_interferes(table, save):
    assert edit_page("x", lambda text: text + " two") == 2
    item = table.get_item(Key={"title": "x"})["Item"]
    assert item == {"title": "x", "text": "one two", "version": 2}


def test_somebody_interferes(table, save, after_the_first_request):
    after_the_first_request(lambda: save("three", 2))
    with pytest.raises(EditConflict):
        edit_page("x", lambda text: text + " two")
    assert table.get_item(Key={"title": "x"})["Item"]["text"] == "three"


def test_throttled(save, after_the_first_request, monkeypatch):
    def refuse(self, operation, arguments):
        raise ClientError(SLOW_DOWN, operation)

    after_the_first_request(lambda: monkeypatch.setattr(BaseClient, "_make_api_call", refuse))
    with pytest.raises(ClientError, match="slow down"):
        edit_page("x", lambda text: text + " two")
