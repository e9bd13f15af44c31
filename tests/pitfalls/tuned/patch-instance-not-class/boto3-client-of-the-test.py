# Patches a method of the test's own client; the program makes another.
# --- toyshop/orders.py
import json

import boto3


class Orders:
    def __init__(self, bus="toys", region="eu-west-1"):
        self.bus = bus
        self.events = boto3.client("events", region_name=region)

    def placed(self, number):
        entry = {
            "EventBusName": self.bus,
            "Source": "toyshop",
            "DetailType": "order placed",
            "Detail": json.dumps({"number": number}),
        }
        return self.events.put_events(Entries=[entry])["FailedEntryCount"] == 0
# --- tests/test_orders.py
from unittest.mock import patch

import boto3

from toyshop.orders import Orders


def test_order_is_announced():
    client = boto3.client("events", region_name="eu-west-1")
    with patch.object(client, "put_events", return_value={"FailedEntryCount": 0}):
        assert Orders().placed(1201)
