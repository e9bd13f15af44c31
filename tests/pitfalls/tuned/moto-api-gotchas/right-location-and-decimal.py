# Gives the bucket its location and the item a Decimal, and reads the body.
# --- bakery/prices.py
import json
from decimal import Decimal


def raise_prices(table, factor):
    for item in table.scan()["Items"]:
        price = (item["price"] * Decimal(str(factor))).quantize(Decimal("0.01"))
        table.put_item(Item={**item, "price": price})


def export(s3, bucket, prices):
    s3.put_object(Bucket=bucket, Key="prices.json", Body=json.dumps(prices).encode())
# --- tests/test_prices.py
from decimal import Decimal

import boto3
from moto import mock_aws

from bakery.prices import export, raise_prices


@mock_aws
def test_prices_rise_by_ten_percent():
    table = boto3.resource("dynamodb", region_name="eu-west-1").create_table(
        TableName="prices",
        KeySchema=[{"AttributeName": "bread", "KeyType": "HASH"}],
        AttributeDefinitions=[{"AttributeName": "bread", "AttributeType": "S"}],
        BillingMode="PAY_PER_REQUEST",
    )
    table.put_item(Item={"bread": "rye", "price": Decimal("3.5")})

    raise_prices(table, 1.1)

    assert table.get_item(Key={"bread": "rye"})["Item"]["price"] == Decimal("3.85")


@mock_aws
def test_export():
    s3 = boto3.client("s3", region_name="eu-west-1")
    s3.create_bucket(Bucket="bakery", CreateBucketConfiguration={"LocationConstraint": "eu-west-1"})

    export(s3, "bakery", {"rye": 3.5})

    assert s3.get_object(Bucket="bakery", Key="prices.json")["Body"].read() == b'{"rye": 3.5}'
