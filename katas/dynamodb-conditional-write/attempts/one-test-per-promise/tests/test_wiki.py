"""Style: mock_aws as a decorator, a low-level client, one test per promise."""

import boto3
import pytest
from botocore.exceptions import ClientError
from moto import mock_aws

from myapp import wiki


class Page:
    def __init__(self):
        self.client = boto3.client("dynamodb", "us-east-1")
        self.client.create_table(
            TableName="Pages",
            KeySchema=[{"AttributeName": "title", "KeyType": "HASH"}],
            AttributeDefinitions=[{"AttributeName": "title", "AttributeType": "S"}],
            ProvisionedThroughput={"ReadCapacityUnits": 1, "WriteCapacityUnits": 1},
        )
        self.save("old", 7)

    def save(self, text, version):
        item = {"title": {"S": "Tea"}, "text": {"S": text}, "version": {"N": str(version)}}
        self.client.put_item(TableName="Pages", Item=item)

    def __getitem__(self, name):
        found = self.client.get_item(TableName="Pages", Key={"title": {"S": "Tea"}})["Item"]
        [value] = found[name].values()
        return value

    def overtaken(self, text):
        self.save("theirs", 8)
        return text + " and mine"


@mock_aws
def test_text():
    page = Page()
    wiki.edit_page("Tea", str.upper)
    assert page["text"] == "OLD"


@mock_aws
def test_returned_version():
    Page()
    assert wiki.edit_page("Tea", str.upper) == 8


@mock_aws
def test_stored_version():
    page = Page()
    wiki.edit_page("Tea", str.upper)
    assert page["version"] == "8"


@mock_aws
def test_conflict():
    with pytest.raises(wiki.EditConflict):
        wiki.edit_page("Tea", Page().overtaken)


@mock_aws
def test_theirs_stays():
    page = Page()
    try:
        wiki.edit_page("Tea", page.overtaken)
    except wiki.EditConflict:
        pass
    assert (page["text"], page["version"]) == ("theirs", "8")


@mock_aws
def test_table_gone():
    page = Page()

    def delete_table(text):
        page.client.delete_table(TableName="Pages")
        return text

    with pytest.raises(ClientError) as caught:
        wiki.edit_page("Tea", delete_table)
    assert caught.value.response["Error"]["Code"] == "ResourceNotFoundException"


@mock_aws
def test_change_fails():
    page = Page()
    with pytest.raises(ZeroDivisionError):
        wiki.edit_page("Tea", lambda text: text * (1 // 0))
    assert page["text"] == "old"
