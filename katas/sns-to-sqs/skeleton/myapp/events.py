"""Events: announced on SNS topics, collected from the SQS queues that are subscribed."""

import json
from typing import Any

import boto3

REGION = "us-east-1"


def announce(topic: str, event: dict[str, Any]) -> None:
    """Publish the event, as a JSON object, on the topic of this name, which exists."""
    sns = boto3.client("sns", region_name=REGION)
    arn = sns.create_topic(Name=topic)["TopicArn"]  # gives the one that is there
    sns.publish(TopicArn=arn, Message=json.dumps(event))


def collect(queue_url: str) -> list[dict[str, Any]]:
    """Take up to ten waiting events off the queue and return them as they were announced.

    The queue may be subscribed with or without raw delivery.
    """
    sqs = boto3.client("sqs", region_name=REGION)
    answer = sqs.receive_message(QueueUrl=queue_url, MaxNumberOfMessages=10)
    events = []
    for message in answer.get("Messages", []):
        events.append(_event_in(message["Body"]))
        sqs.delete_message(QueueUrl=queue_url, ReceiptHandle=message["ReceiptHandle"])
    return events


def _event_in(body: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(body)
    if "TopicArn" in found:
        found = json.loads(found["Message"])
    return found
