# Stops mock_aws when the queue is made, before the program uses it.
# --- orchestra/scores.py
import boto3


def request_score(queue_url, piece):
    sqs = boto3.client("sqs", region_name="eu-west-1")
    return sqs.send_message(QueueUrl=queue_url, MessageBody=piece)["MessageId"]
# --- tests/test_scores.py
import boto3
from moto import mock_aws

from orchestra.scores import request_score


def make_queue():
    mock = mock_aws()
    mock.start()
    url = boto3.client("sqs", region_name="eu-west-1").create_queue(QueueName="scores")["QueueUrl"]
    mock.stop()
    return url


def test_request_has_an_id():
    assert request_score(make_queue(), "Bolero")
