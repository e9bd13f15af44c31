# A fixture sets AWS_DEFAULT_REGION; S3, which has a default, is used without any.
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


def archive(bucket, name, text):
    boto3.client("s3").put_object(Bucket=bucket, Key=f"{name}.txt", Body=text.encode())
# --- tests/test_reminders.py
import json

import boto3
import pytest
from moto import mock_aws

from clinic.reminders import archive, queue_reminder


@pytest.fixture
def region(monkeypatch):
    monkeypatch.setenv("AWS_DEFAULT_REGION", "eu-north-1")


@mock_aws
def test_reminder_lands_in_the_queue(region):
    sqs = boto3.client("sqs")
    url = sqs.create_queue(QueueName="reminders")["QueueUrl"]

    queue_reminder(url, "p-19", "2024-06-03T09:30")

    message = sqs.receive_message(QueueUrl=url)["Messages"][0]
    assert json.loads(message["Body"]) == {"patient": "p-19", "when": "2024-06-03T09:30"}


@mock_aws
def test_archive_keeps_the_text():
    s3 = boto3.client("s3")
    s3.create_bucket(Bucket="clinic-archive")

    archive("clinic-archive", "june", "nothing special")

    stored = s3.get_object(Bucket="clinic-archive", Key="june.txt")
    assert stored["Body"].read() == b"nothing special"
