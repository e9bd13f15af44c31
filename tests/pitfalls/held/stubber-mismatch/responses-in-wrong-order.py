# Queues the answers in another order than the code asks for them.
# --- pantry/restock.py
def restock(sqs, queue, wanted):
    """Order what is missing; returns the url of the queue of wishes."""
    url = sqs.get_queue_url(QueueName=queue)["QueueUrl"]
    for item, amount in wanted.items():
        sqs.send_message(QueueUrl=url, MessageBody=f"{item} x{amount}")
    return url
# --- tests/test_restock.py
import boto3
from botocore.stub import Stubber

from pantry.restock import restock

URL = "https://sqs.example.com/1/wishes"


def test_one_message_per_item():
    sqs = boto3.client("sqs", region_name="eu-west-1")
    with Stubber(sqs) as stub:
        stub.add_response(
            "send_message", {"MessageId": "1"}, {"QueueUrl": URL, "MessageBody": "rice x3"}
        )
        stub.add_response("get_queue_url", {"QueueUrl": URL}, {"QueueName": "wishes"})

        assert restock(sqs, "wishes", {"rice": 3}) == URL
        stub.assert_no_pending_responses()
