# Answers come in the order of the calls; parameters that do not matter are ANY.
# --- pantry/restock.py
def restock(sqs, queue, wanted):
    """Order what is missing; returns the url of the queue of wishes."""
    url = sqs.get_queue_url(QueueName=queue)["QueueUrl"]
    for item, amount in wanted.items():
        sqs.send_message(QueueUrl=url, MessageBody=f"{item} x{amount}")
    return url
# --- tests/test_restock.py
import boto3
import pytest
from botocore.exceptions import ClientError
from botocore.stub import ANY, Stubber

from pantry.restock import restock

URL = "https://sqs.example.com/1/wishes"


@pytest.fixture
def sqs():
    return boto3.client("sqs", region_name="eu-west-1")


def test_one_message_per_item(sqs):
    with Stubber(sqs) as stub:
        stub.add_response("get_queue_url", {"QueueUrl": URL}, {"QueueName": "wishes"})
        for body in ("rice x3", "salt x1"):
            stub.add_response(
                "send_message", {"MessageId": "1"}, {"QueueUrl": ANY, "MessageBody": body}
            )

        assert restock(sqs, "wishes", {"rice": 3, "salt": 1}) == URL
        stub.assert_no_pending_responses()


def test_missing_queue_is_an_error(sqs):
    with Stubber(sqs) as stub:
        stub.add_client_error("get_queue_url", "QueueDoesNotExist")

        with pytest.raises(ClientError, match="QueueDoesNotExist"):
            restock(sqs, "wishes", {"rice": 3})
