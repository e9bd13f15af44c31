"""Jobs on an SQS queue in us-east-1."""

from collections.abc import Callable
from typing import Any

import boto3

REGION = "us-east-1"


def _sqs() -> Any:
    return boto3.client("sqs", region_name=REGION)


def send_message(queue_url: str, body: str) -> str:
    """Put a message on the queue and return its MessageId."""
    answer = _sqs().send_message(QueueUrl=queue_url, MessageBody=body)
    return answer["MessageId"]


def receive_messages(queue_url: str, max_msgs: int = 10) -> list:
    """Receive at most max_msgs (1 to 10) of the waiting messages; delete none.

    Each is a dict with at least MessageId, Body and ReceiptHandle. The list
    is empty when no message is waiting.
    """
    answer = _sqs().receive_message(QueueUrl=queue_url, MaxNumberOfMessages=max_msgs)
    return answer.get("Messages", [])


def work_off(queue_url: str, handle: Callable[[str], object], max_msgs: int = 10) -> None:
    """Call handle(body) for up to max_msgs (1 to 10) waiting jobs, one after the other.

    A job is deleted after its handle has returned, at the latest when
    work_off is over. What handle raises is passed on: no further job is then
    started, and the failed one stays on the queue like those not started.
    """
    sqs = _sqs()
    for job in receive_messages(queue_url, max_msgs):
        handle(job["Body"])
        sqs.delete_message(QueueUrl=queue_url, ReceiptHandle=job["ReceiptHandle"])
