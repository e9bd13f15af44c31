from decimal import Decimal
from unittest.mock import patch

import pytest
from botocore.exceptions import ClientError

from myapp.wiki import EditConflict, edit_page


@pytest.fixture
def table():
    with patch("boto3.resource") as resource:
        found = resource.return_value.Table.return_value
        found.get_item.return_value = {"Item": {"title": "x", "text": "a", "version": Decimal(1)}}
        yield found


def refusal(code):
    return ClientError({"Error": {"Code": code, "Message": "no"}}, "PutItem")


def test_saves_under_a_condition(table):
    assert edit_page("x", str.upper) == 2
    table.put_item.assert_called_once_with(
        Item={"title": "x", "text": "A", "version": 2},
        ConditionExpression="version = :read",
        ExpressionAttributeValues={":read": 1},
    )


def test_conflict(table):
    table.put_item.side_effect = refusal("ConditionalCheckFailedException")
    with pytest.raises(EditConflict):
        edit_page("x", str.upper)


def test_throttled(table):
    table.put_item.side_effect = refusal("ThrottlingException")
    with pytest.raises(ClientError):
        edit_page("x", str.upper)
