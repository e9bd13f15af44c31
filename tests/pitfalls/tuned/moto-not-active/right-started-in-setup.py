# Starts mock_aws in setUp and stops it again.
# --- bells/notify.py
import boto3


def announce(topic_arn, text, urgent=False):
    sns = boto3.client("sns", region_name="eu-west-1")
    subject = "URGENT" if urgent else "Notice"
    reply = sns.publish(TopicArn=topic_arn, Subject=subject, Message=text)
    return reply["MessageId"]
# --- tests/test_notify.py
import unittest

import boto3
from moto import mock_aws

from bells.notify import announce


class AnnounceTest(unittest.TestCase):
    def setUp(self):
        self.aws = mock_aws()
        self.aws.start()
        self.addCleanup(self.aws.stop)

    def test_message_is_delivered(self):
        sns = boto3.client("sns", region_name="eu-west-1")
        sqs = boto3.client("sqs", region_name="eu-west-1")
        arn = sns.create_topic(Name="school")["TopicArn"]
        url = sqs.create_queue(QueueName="inbox")["QueueUrl"]
        sns.subscribe(TopicArn=arn, Protocol="sqs", Endpoint="arn:aws:sqs:eu-west-1:123456789012:inbox")

        announce(arn, "Fire drill", urgent=True)

        body = sqs.receive_message(QueueUrl=url)["Messages"][0]["Body"]
        self.assertIn("Fire drill", body)
        self.assertIn("URGENT", body)
