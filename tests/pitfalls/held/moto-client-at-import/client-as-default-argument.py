# A default argument makes the SQS client at import, so mock_aws comes too late for it.
# --- ambulance/calls.py
import boto3


def dispatch(url, address, urgent=False, sqs=boto3.client("sqs", region_name="eu-central-1")):
    """Queue an ambulance call; urgent ones carry an attribute."""
    attributes = {}
    if urgent:
        attributes["prio"] = {"DataType": "String", "StringValue": "1"}
    sqs.send_message(QueueUrl=url, MessageBody=address, MessageAttributes=attributes)
# --- tests/test_calls.py
import boto3
import pytest
from moto import mock_aws

from ambulance.calls import dispatch


@pytest.fixture
def queue():
    with mock_aws():
        sqs = boto3.resource("sqs", region_name="eu-central-1")
        yield sqs.create_queue(QueueName="calls")


def test_urgent_call_has_priority(queue):
    dispatch(queue.url, "Elm Street 4", urgent=True)

    (message,) = queue.receive_messages(MessageAttributeNames=["prio"])
    assert message.body == "Elm Street 4"
    assert message.message_attributes["prio"]["StringValue"] == "1"
