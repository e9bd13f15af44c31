import boto3
from moto import mock_aws

from myapp.queue import send_message, work_off


@mock_aws
def test_queue():
    url = boto3.client("sqs", region_name="us-east-1").create_queue(QueueName="q")["QueueUrl"]
    send_message(url, "a")
    work_off(url, print)
