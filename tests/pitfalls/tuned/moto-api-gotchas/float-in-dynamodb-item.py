# Puts a float into a DynamoDB item.
# --- bakery/prices.py
from decimal import Decimal


def raise_prices(table, factor):
    for item in table.scan()["Items"]:
        price = (item["price"] * Decimal(str(factor))).quantize(Decimal("0.01"))
        table.put_item(Item={**item, "price": price})
# --- tests/test_prices.py
from decimal import Decimal

import boto3
from moto import mock_aws

from bakery.prices import raise_prices


@mock_aws
def test_prices_rise_by_ten_percent():
    table = boto3.resource("dynamodb", region_name="eu-west-1").create_table(
        TableName="prices",
        KeySchema=[{"AttributeName": "bread", "KeyType": "HASH"}],
        AttributeDefinitions=[{"AttributeName": "bread", "AttributeType": "S"}],
        BillingMode="PAY_PER_REQUEST",
    )
    table.put_item(Item={"bread": "rye", "price": 3.5})

    raise_prices(table, 1.1)

    assert table.get_item(Key={"bread": "rye"})["Item"]["price"] == Decimal("3.85")
