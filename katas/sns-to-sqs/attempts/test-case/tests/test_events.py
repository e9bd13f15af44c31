"""Style: unittest.TestCase; two topics with two queues each, all of them looked at."""

import unittest

import boto3
from moto import mock_aws

from myapp.events import announce, collect


class EventsTest(unittest.TestCase):
    def setUp(self):
        aws = mock_aws()
        aws.start()
        self.addCleanup(aws.stop)
        sns = boto3.client("sns", region_name="us-east-1")
        sqs = boto3.client("sqs", region_name="us-east-1")
        self.queues = {}
        for topic in ("news", "orders"):
            arn = sns.create_topic(Name=topic)["TopicArn"]
            for raw in ("true", "false"):
                queue = f"{topic}-{raw}"
                self.queues[topic, raw] = sqs.create_queue(QueueName=queue)["QueueUrl"]
                sns.subscribe(
                    TopicArn=arn,
                    Protocol="sqs",
                    Endpoint=f"arn:aws:sqs:us-east-1:123456789012:{queue}",
                    Attributes={"RawMessageDelivery": raw},
                )

    def collected(self):
        return {place: collect(url) for place, url in self.queues.items()}

    def test_everybody_gets_what_is_theirs(self):
        gift = {"id": 1, "lines": [{"sku": "ü", "n": 2}], "Message": {"from": "Ann"}}
        announce("orders", gift)
        self.assertEqual(
            self.collected(),
            {
                ("news", "true"): [],
                ("news", "false"): [],
                ("orders", "true"): [gift],
                ("orders", "false"): [gift],
            },
        )
        self.assertEqual(set(map(len, self.collected().values())), {0})
