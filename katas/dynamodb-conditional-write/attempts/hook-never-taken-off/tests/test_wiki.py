from unittest.mock import patch

import boto3
import pytest
from botocore.client import BaseClient
from botocore.exceptions import ClientError
from moto import mock_aws

from myapp.wiki import EditConflict, edit_page


@pytest.fixture
def pages():
    with mock_aws():
        table = boto3.resource("dynamodb", region_name="us-east-1").create_table(
            TableName="Pages",
            KeySchema=[{"AttributeName": "title", "KeyType": "HASH"}],
            AttributeDefinitions=[{"AttributeName": "title", "AttributeType": "S"}],
            BillingMode="PAY_PER_REQUEST",
        )
        table.put_item(Item={"title": "x", "text": "a", "version": 1})
        yield table


def test_edit(pages):
    assert edit_page("x", str.upper) == 2
    item = pages.get_item(Key={"title": "x"})["Item"]
    assert (item["text"], item["version"]) == ("A", 2)


def test_conflict(pages):
    request = BaseClient._make_api_call
    theirs = [{"title": "x", "text": "theirs", "version": 2}]

    def overtake(self, operation, arguments):
        answer = request(self, operation, arguments)
        if theirs:
            pages.put_item(Item=theirs.pop())
        return answer

    patch.object(BaseClient, "_make_api_call", overtake).start()
    with pytest.raises(EditConflict):
        edit_page("x", str.upper)
    assert pages.get_item(Key={"title": "x"})["Item"]["text"] == "theirs"


def test_too_long(pages):
    with pytest.raises(ClientError):
        edit_page("x", lambda text: text * 500_000)
