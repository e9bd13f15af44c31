# Uses an SQS client in mock_aws without telling boto3 a region.
# --- clinic/reminders.py
import json

import boto3


def queue_reminder(queue_url, patient, when):
    """Put one reminder into the queue of the text message sender."""
    sqs = boto3.client("sqs")
    answer = sqs.send_message(
        QueueUrl=queue_url,
        MessageBody=json.dumps({"patient": patient, "when": when}),
    )
    return answer["MessageId"]
# --- tests/test_reminders.py
import json

import boto3
from moto import mock_aws

from clinic.reminders import queue_reminder


@mock_aws
def test_reminder_lands_in_the_queue():
    sqs = boto3.client("sqs")
    url = sqs.create_queue(QueueName="reminders")["QueueUrl"]

    queue_reminder(url, "p-19", "2024-06-03T09:30")

    message = sqs.receive_message(QueueUrl=url)["Messages"][0]
    assert json.loads(message["Body"])["patient"] == "p-19"
