"""Style: unittest.TestCase, with started patches and their clean-ups."""

import os
import unittest
from unittest.mock import patch

import boto3
from moto import mock_aws

from myapp.channels import open_channel

ENVIRONMENT = {
    "AWS_ACCESS_KEY_ID": "testing",
    "AWS_SECRET_ACCESS_KEY": "testing",
    "AWS_DEFAULT_REGION": "us-west-2",
}


class ChannelTest(unittest.TestCase):
    def setUp(self):
        for around in (patch.dict(os.environ, ENVIRONMENT), mock_aws()):
            around.start()
            self.addCleanup(around.stop)

    def topics(self, region):
        sns = boto3.client("sns", region_name=region)
        return [topic["TopicArn"] for topic in sns.list_topics()["Topics"]]

    def test_the_channel_is_there(self):
        self.assertIn(open_channel("alarms"), self.topics("us-west-2"))

    def test_moves_with_the_environment(self):
        first = open_channel("alarms")
        os.environ["AWS_DEFAULT_REGION"] = "us-east-1"
        second = open_channel("alarms")

        self.assertEqual(first.split(":")[3], "us-west-2")
        self.assertEqual(second.split(":")[3], "us-east-1")
