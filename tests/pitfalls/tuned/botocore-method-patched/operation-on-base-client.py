# Patches describe_table on BaseClient, which has no methods for single operations.
# --- stats/tables.py
import boto3


def row_count(table_name, region="us-west-2"):
    dynamodb = boto3.client("dynamodb", region_name=region)
    description = dynamodb.describe_table(TableName=table_name)
    return description["Table"]["ItemCount"]


def is_big(table_name):
    return row_count(table_name) > 1_000_000
# --- tests/test_tables.py
from botocore.client import BaseClient

from stats import tables


def test_big_table(mocker):
    describe = mocker.patch.object(BaseClient, "describe_table")
    describe.return_value = {"Table": {"ItemCount": 2_500_000}}

    assert tables.is_big("events")
    describe.assert_called_once_with(TableName="events")
