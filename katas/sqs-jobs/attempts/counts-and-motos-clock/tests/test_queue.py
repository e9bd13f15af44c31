"""Style: unittest.TestCase; counts of waiting + hidden messages, and moto's clock put forward to read what is left.

No order of jobs is taken for granted, and the queue is looked at with a client
of the test's own, never with the program's receive_messages.
"""

import itertools
import threading
import unittest
from collections import Counter
from unittest import mock

import boto3
from moto import mock_aws
from moto.sqs import models as moto_sqs

from myapp.queue import receive_messages, send_message, work_off

LONGEST_TIMEOUT_MS = 12 * 60 * 60 * 1000


class OutOfPaper(Exception):
    pass


class QueueCase(unittest.TestCase):
    def setUp(self):
        aws = mock_aws()
        aws.start()
        self.addCleanup(aws.stop)
        self.sqs = boto3.client("sqs", region_name="us-east-1")
        self.numbers = itertools.count(1)
        self.fresh_queue()

    def fresh_queue(self):
        # Purging is allowed once a minute only, in moto too.
        name = f"jobs-{next(self.numbers)}"
        self.url = self.sqs.create_queue(QueueName=name)["QueueUrl"]

    def put(self, *bodies):
        return [
            self.sqs.send_message(QueueUrl=self.url, MessageBody=body)["MessageId"]
            for body in bodies
        ]

    def total(self, url=None):
        """How many messages there are, waiting, hidden or delayed."""
        names = [
            "ApproximateNumberOfMessages",
            "ApproximateNumberOfMessagesNotVisible",
            "ApproximateNumberOfMessagesDelayed",
        ]
        answer = self.sqs.get_queue_attributes(QueueUrl=url or self.url, AttributeNames=names)
        return sum(int(answer["Attributes"][name]) for name in names)

    def left(self):
        """(id, body) of everything on the queue, as after every visibility timeout."""
        now = moto_sqs.unix_time_millis
        found = []
        with mock.patch.object(
            moto_sqs, "unix_time_millis", lambda: now() + LONGEST_TIMEOUT_MS + 1000
        ):
            while True:
                answer = self.sqs.receive_message(
                    QueueUrl=self.url, MaxNumberOfMessages=10, VisibilityTimeout=600
                )
                batch = answer.get("Messages", [])
                if not batch:
                    break
                found += [(m["MessageId"], m["Body"]) for m in batch]
        return sorted(found)


class SendAndReceive(QueueCase):
    def test_id_and_body_arrive(self):
        first = send_message(self.url, "invoice 1")
        second = send_message(self.url, '{"n": "Übung"}')

        got = {m["MessageId"]: m["Body"] for m in receive_messages(self.url)}

        self.assertEqual(got, {first: "invoice 1", second: '{"n": "Übung"}'})

    def test_sends_exactly_one_message_to_the_queue_named(self):
        other = self.sqs.create_queue(QueueName="other")["QueueUrl"]

        send_message(other, "x")

        self.assertEqual((self.total(), self.total(other)), (0, 1))
        self.assertEqual(receive_messages(self.url), [])
        self.assertEqual([m["Body"] for m in receive_messages(other)], ["x"])

    def test_empty_queue_gives_an_empty_list(self):
        self.assertEqual(receive_messages(self.url), [])

    def test_at_most_max_msgs(self):
        for most in (1, 3, 10):
            with self.subTest(most=most):
                self.fresh_queue()
                self.put(*map(str, range(12)))
                self.assertEqual(len(receive_messages(self.url, max_msgs=most)), most)

    def test_ten_is_the_default(self):
        self.put(*map(str, range(12)))
        self.assertEqual(len(receive_messages(self.url)), 10)

    def test_fewer_when_fewer_wait(self):
        self.put("a", "b", "c")
        self.assertCountEqual([m["Body"] for m in receive_messages(self.url, 5)], ["a", "b", "c"])

    def test_receiving_deletes_nothing(self):
        [message_id] = self.put("a")
        receive_messages(self.url)
        self.assertEqual(self.left(), [(message_id, "a")])

    def test_the_receipt_handle_deletes_its_message(self):
        ids = dict(zip("ab", self.put("a", "b"), strict=True))
        for message in receive_messages(self.url):
            if message["Body"] == "a":
                self.sqs.delete_message(
                    QueueUrl=self.url, ReceiptHandle=message["ReceiptHandle"]
                )
        self.assertEqual(self.left(), [(ids["b"], "b")])


class WorkOff(QueueCase):
    def test_every_job_is_done_once_and_deleted(self):
        self.put("a", "b", "b", "c")
        done = []

        work_off(self.url, done.append)

        self.assertEqual(Counter(done), Counter(["a", "b", "b", "c"]))
        self.assertEqual(self.total(), 0)

    def test_what_handle_returns_does_not_matter(self):
        for answer in (None, False, True, "x", ValueError("returned, not raised")):
            with self.subTest(answer=answer):
                self.put("a")
                work_off(self.url, lambda body, answer=answer: answer)
                self.assertEqual(self.total(), 0)

    def test_nothing_to_do(self):
        handle = mock.Mock()
        work_off(self.url, handle)
        handle.assert_not_called()

    def test_max_msgs_and_the_rest_stays(self):
        for most in (1, 2):
            with self.subTest(most=most):
                self.fresh_queue()
                ids = dict(zip("abc", self.put("a", "b", "c"), strict=True))
                done = []
                work_off(self.url, done.append, max_msgs=most)
                self.assertEqual(len(done), most)
                self.assertEqual(
                    self.left(), sorted((i, b) for b, i in ids.items() if b not in done)
                )

    def test_ten_jobs_is_the_default(self):
        self.put(*map(str, range(12)))
        done = []
        work_off(self.url, done.append)
        self.assertEqual(len(done), 10)
        self.assertEqual(self.total(), 2)

    def test_a_failure_at_any_place(self):
        for place in (1, 2, 3):
            with self.subTest(place=place):
                self.fresh_queue()
                ids = dict(zip("abc", self.put("a", "b", "c"), strict=True))
                started = []
                error = OutOfPaper()

                def handle(body, place=place, started=started, error=error):
                    started.append(body)
                    if len(started) == place:
                        raise error

                with self.assertRaises(OutOfPaper) as caught:
                    work_off(self.url, handle)

                self.assertIs(caught.exception, error)
                self.assertEqual(len(started), place)
                finished = started[:-1]
                self.assertEqual(
                    self.left(), sorted((i, b) for b, i in ids.items() if b not in finished)
                )

    def test_no_job_is_deleted_before_its_work_is_done(self):
        self.put("a", "b", "c")
        totals = []

        work_off(self.url, lambda body: totals.append(self.total()))

        # Those finished before may be gone already, or not yet.
        self.assertEqual(len(totals), 3)
        for total, at_least in zip(totals, (3, 2, 1), strict=True):
            self.assertGreaterEqual(total, at_least)

    def test_one_after_the_other(self):
        self.put("a", "b")
        free = threading.Lock()
        other_came = threading.Event()
        overlaps = []

        def handle(body):
            if not free.acquire(blocking=False):
                overlaps.append(body)
                other_came.set()
                return
            try:
                other_came.wait(0.1)
            finally:
                free.release()

        work_off(self.url, handle)

        self.assertEqual(overlaps, [])
