"""A unittest.TestCase; the tests look at the queue through a boto3 resource."""

import unittest
from unittest.mock import Mock, call

import boto3
from moto import mock_aws

from myapp.queue import receive_messages, send_message, work_off


class QueueTest(unittest.TestCase):
    def setUp(self):
        mock = mock_aws()
        mock.start()
        self.addCleanup(mock.stop)
        self.queue = boto3.resource("sqs", "us-east-1").create_queue(QueueName="jobs")
        self.url = self.queue.url

    def assert_on_the_queue(self, expected):
        self.queue.load()
        waiting = int(self.queue.attributes["ApproximateNumberOfMessages"])
        hidden = int(self.queue.attributes["ApproximateNumberOfMessagesNotVisible"])
        self.assertEqual(waiting + hidden, expected)

    def test_round_trip(self):
        sent = {send_message(self.url, "a"): "a", send_message(self.url, "b"): "b"}
        received = {m["MessageId"]: m["Body"] for m in receive_messages(self.url)}
        self.assertEqual(received, sent)
        self.assertEqual(receive_messages(self.url), [])
        self.assert_on_the_queue(2)

    def test_limits(self):
        for number in range(5):
            send_message(self.url, str(number))
        self.assertEqual(len(receive_messages(self.url, 1)), 1)
        handle = Mock()
        work_off(self.url, handle, 3)
        self.assertEqual(handle.call_count, 3)
        self.assert_on_the_queue(2)

    def test_jobs(self):
        send_message(self.url, "a")
        send_message(self.url, "b")
        handle = Mock()
        work_off(self.url, handle)
        handle.assert_has_calls([call("a"), call("b")], any_order=True)
        self.assert_on_the_queue(0)

    def test_failure(self):
        for body in "abc":
            send_message(self.url, body)
        handle = Mock(side_effect=[None, OSError("disk full")])
        with self.assertRaisesRegex(OSError, "disk full"):
            work_off(self.url, handle)
        self.assert_on_the_queue(2)
