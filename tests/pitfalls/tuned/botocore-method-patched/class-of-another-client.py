# Patches the class of the test's own client; boto3 makes a new class for the program's.
# --- toyfair/stands.py
import boto3


def stand_of(company):
    dynamodb = boto3.client("dynamodb", region_name="eu-west-1")
    reply = dynamodb.get_item(TableName="stands", Key={"company": {"S": company}})
    return reply["Item"]["stand"]["S"] if "Item" in reply else None
# --- tests/test_stands.py
from unittest.mock import patch

import boto3

from toyfair.stands import stand_of

DynamoDB = type(boto3.client("dynamodb", region_name="eu-west-1"))


@patch.object(DynamoDB, "get_item", return_value={"Item": {"stand": {"S": "B12"}}})
def test_stand_of_a_company(get_item):
    assert stand_of("Bricks & Co") == "B12"
    get_item.assert_called_once()
