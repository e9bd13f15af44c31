# Puts a float into a DynamoDB table as test data.
# --- pool/water.py
import boto3


def needs_acid(basin):
    """Whether the last pH of a basin is above 7.6."""
    table = boto3.resource("dynamodb", region_name="eu-west-3").Table("water")
    item = table.get_item(Key={"basin": basin})["Item"]
    return float(item["ph"]) > 7.6
# --- tests/test_water.py
import boto3
from moto import mock_aws

from pool.water import needs_acid


@mock_aws
def test_alkaline_water_needs_acid():
    table = boto3.resource("dynamodb", region_name="eu-west-3").create_table(
        TableName="water",
        KeySchema=[{"AttributeName": "basin", "KeyType": "HASH"}],
        AttributeDefinitions=[{"AttributeName": "basin", "AttributeType": "S"}],
        BillingMode="PAY_PER_REQUEST",
    )
    table.put_item(Item={"basin": "kids", "ph": 7.9})
    table.put_item(Item={"basin": "olympic", "ph": 7.2})

    assert needs_acid("kids")
    assert not needs_acid("olympic")
