# Patches botocore.client.SQS.send_message, a method that botocore only generates at run time.
# --- laundry/queue.py
import boto3


def enqueue(machine, program):
    sqs = boto3.client("sqs", region_name="eu-west-1")
    reply = sqs.send_message(
        QueueUrl=f"https://sqs.example.com/laundry/{machine}",
        MessageBody=program,
    )
    return reply["MessageId"]
# --- tests/test_queue.py
from unittest.mock import patch

from laundry.queue import enqueue


@patch("botocore.client.SQS.send_message")
def test_program_is_sent(mock_send):
    mock_send.return_value = {"MessageId": "abc"}

    assert enqueue(3, "wool 30") == "abc"
    assert mock_send.call_args.kwargs["MessageBody"] == "wool 30"
