import boto3
from moto import mock_aws

from myapp.queue import receive_messages, send_message


@mock_aws
def test_send_and_receive():
    sqs = boto3.client("sqs", region_name="eu-west-1")
    url = sqs.create_queue(QueueName="jobs")["QueueUrl"]
    message_id = send_message(url, "a")
    assert receive_messages(url)[0]["MessageId"] == message_id
