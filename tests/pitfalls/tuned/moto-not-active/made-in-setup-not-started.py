# Makes mock_aws() in setUp but never starts it.
# --- bells/notify.py
import boto3


def announce(topic_arn, text, urgent=False):
    sns = boto3.client("sns", region_name="eu-west-1")
    subject = "URGENT" if urgent else "Notice"
    reply = sns.publish(TopicArn=topic_arn, Subject=subject, Message=text)
    return reply["MessageId"]
# --- tests/test_notify.py
import os
import unittest
from unittest.mock import patch

import boto3
from moto import mock_aws

from bells.notify import announce

FAKE_KEYS = {"AWS_ACCESS_KEY_ID": "testing", "AWS_SECRET_ACCESS_KEY": "testing"}


class AnnounceTest(unittest.TestCase):
    def setUp(self):
        self.aws = mock_aws()
        keys = patch.dict(os.environ, FAKE_KEYS)
        keys.start()
        self.addCleanup(keys.stop)

    def test_message_id_is_returned(self):
        sns = boto3.client("sns", region_name="eu-west-1")
        arn = sns.create_topic(Name="school")["TopicArn"]
        self.assertTrue(announce(arn, "Fire drill", urgent=True))
