# Compares a Decimal from DynamoDB with a float.
# --- juicebar/menu.py
from decimal import Decimal


class Menu:
    def __init__(self, table):
        self.table = table

    def set_price(self, drink, price):
        self.table.put_item(Item={"drink": drink, "price": Decimal(price)})

    def price(self, drink):
        return self.table.get_item(Key={"drink": drink})["Item"]["price"]
# --- tests/test_menu.py
import boto3
from moto import mock_aws

from juicebar.menu import Menu


@mock_aws
def test_price_is_kept():
    dynamodb = boto3.resource("dynamodb", region_name="us-east-1")
    table = dynamodb.create_table(
        TableName="menu",
        KeySchema=[{"AttributeName": "drink", "KeyType": "HASH"}],
        AttributeDefinitions=[{"AttributeName": "drink", "AttributeType": "S"}],
        BillingMode="PAY_PER_REQUEST",
    )
    menu = Menu(table)
    menu.set_price("carrot", "3.60")

    assert menu.price("carrot") == 3.6
