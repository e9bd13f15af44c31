# Decorates with moto.mock_dynamodb, a name of moto 4.
# --- lostfound/items.py
import boto3


class Items:
    def __init__(self, region="eu-west-1"):
        self.table = boto3.resource("dynamodb", region_name=region).Table("items")

    def found(self, number, what):
        self.table.put_item(Item={"number": number, "what": what, "claimed": False})

    def claim(self, number):
        self.table.update_item(
            Key={"number": number},
            UpdateExpression="SET claimed = :yes",
            ExpressionAttributeValues={":yes": True},
        )
# --- tests/test_items.py
import boto3
import moto

from lostfound.items import Items


class TestItems:
    def create(self):
        return boto3.resource("dynamodb", region_name="eu-west-1").create_table(
            TableName="items",
            KeySchema=[{"AttributeName": "number", "KeyType": "HASH"}],
            AttributeDefinitions=[{"AttributeName": "number", "AttributeType": "N"}],
            BillingMode="PAY_PER_REQUEST",
        )

    @moto.mock_dynamodb
    def test_claimed_umbrella(self):
        table = self.create()
        items = Items()

        items.found(5, "umbrella")
        items.claim(5)

        assert table.get_item(Key={"number": 5})["Item"]["claimed"] is True
