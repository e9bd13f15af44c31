# The fixture makes the queue and returns its address, and the mock ends with the return.
# --- carwash/jobs.py
import boto3


class JobQueue:
    def __init__(self, url, region="eu-west-3"):
        self.url = url
        self.sqs = boto3.client("sqs", region_name=region)

    def push(self, plate):
        self.sqs.send_message(QueueUrl=self.url, MessageBody=plate.upper())

    def pop(self):
        found = self.sqs.receive_message(QueueUrl=self.url).get("Messages", [])
        return found[0]["Body"] if found else None
# --- tests/test_jobs.py
import boto3
import pytest
from moto import mock_aws

from carwash.jobs import JobQueue


@pytest.fixture
def jobs_url():
    with mock_aws():
        sqs = boto3.client("sqs", region_name="eu-west-3")
        queue = sqs.create_queue(QueueName="jobs")
        return queue["QueueUrl"]


def test_push_and_pop(jobs_url):
    jobs = JobQueue(jobs_url)
    jobs.push("ab-123-cd")
    assert jobs.pop() == "AB-123-CD"
