"""A fixture with mock_aws; the second editor saves inside change, or just before the write."""

from unittest.mock import Mock, patch

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
        table.wait_until_exists()
        table.put_item(Item={"title": "Fire drill", "text": "Go to the car park", "version": 1})
        yield table


def page(pages):
    return pages.get_item(Key={"title": "Fire drill"})["Item"]


def somebody_saves(pages, text, version):
    pages.put_item(Item={"title": "Fire drill", "text": text, "version": version})


def test_an_edit_is_saved(pages):
    change = Mock(return_value="Go to the lawn")

    version = edit_page("Fire drill", change)

    assert version == 2
    assert type(version) is int
    assert page(pages) == {"title": "Fire drill", "text": "Go to the lawn", "version": 2}
    change.assert_called_once_with("Go to the car park")


def test_two_edits_are_saved(pages):
    assert edit_page("Fire drill", lambda text: text.replace("car park", "lawn")) == 2
    assert edit_page("Fire drill", lambda text: text + ", please") == 3

    assert page(pages) == {"title": "Fire drill", "text": "Go to the lawn, please", "version": 3}


def test_an_edit_without_a_difference_is_a_version_too(pages):
    assert edit_page("Fire drill", lambda text: text) == 2

    assert page(pages)["version"] == 2


@pytest.mark.parametrize("text", ["Go to the lawn", "Go to the car park"])
@pytest.mark.parametrize("version", [2, 3])
def test_somebody_saves_while_we_are_editing(pages, text, version):
    def change(_):
        somebody_saves(pages, text, version)
        return "Go to the car park."

    change = Mock(side_effect=change)

    with pytest.raises(EditConflict):
        edit_page("Fire drill", change)

    assert page(pages) == {"title": "Fire drill", "text": text, "version": version}
    change.assert_called_once()


def test_somebody_saves_at_the_last_moment(pages):
    real = BaseClient._make_api_call
    saved = []

    def call(self, operation, kwargs):
        if operation in ("PutItem", "UpdateItem", "TransactWriteItems") and not saved:
            saved.append(True)
            somebody_saves(pages, "Go to the lawn", 2)
        return real(self, operation, kwargs)

    with patch.object(BaseClient, "_make_api_call", call), pytest.raises(EditConflict):
        edit_page("Fire drill", lambda text: text + ".")

    assert page(pages) == {"title": "Fire drill", "text": "Go to the lawn", "version": 2}


def test_an_error_of_change_comes_out(pages):
    with pytest.raises(ZeroDivisionError):
        edit_page("Fire drill", Mock(side_effect=ZeroDivisionError))

    assert page(pages) == {"title": "Fire drill", "text": "Go to the car park", "version": 1}


def test_a_text_that_is_too_long(pages):
    with pytest.raises(ClientError):
        edit_page("Fire drill", lambda text: "x" * 500_000)

    assert page(pages) == {"title": "Fire drill", "text": "Go to the car park", "version": 1}
