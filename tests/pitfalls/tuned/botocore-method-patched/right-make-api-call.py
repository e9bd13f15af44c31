# Patches _make_api_call of BaseClient, and a method of a client that exists.
# --- stats/tables.py
import boto3


def row_count(table_name, dynamodb=None):
    dynamodb = dynamodb or boto3.client("dynamodb", region_name="us-west-2")
    description = dynamodb.describe_table(TableName=table_name)
    return description["Table"]["ItemCount"]


def is_big(table_name):
    return row_count(table_name) > 1_000_000
# --- tests/test_tables.py
from unittest.mock import patch

import boto3

from stats import tables


@patch("botocore.client.BaseClient._make_api_call")
def test_big_table(mock_call):
    mock_call.return_value = {"Table": {"ItemCount": 2_500_000}}

    assert tables.is_big("events")
    mock_call.assert_called_once_with("DescribeTable", {"TableName": "events"})


def test_row_count_of_given_client():
    client = boto3.client("dynamodb", region_name="eu-west-1")
    with patch.object(client, "describe_table", return_value={"Table": {"ItemCount": 3}}) as describe:
        assert tables.row_count("tiny", client) == 3
    describe.assert_called_once_with(TableName="tiny")
