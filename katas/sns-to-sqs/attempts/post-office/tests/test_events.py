"""A post office as an object (a dataclass of queues) in a unittest.TestCase; each side on its own.

What is announced is read with SQS itself, and what is collected was published with SNS itself, so
that one half of the program cannot cover up for the other.
"""

import json
import os
import unittest
from dataclasses import dataclass
from unittest import mock

import boto3
from moto import mock_aws

from myapp.events import announce, collect

EVENTS = {
    "a plain one": {"order": 17},
    "all that JSON has": {"a": [1, 2.5, None, True, {"b": {}}], "c": "", "ä": "蜂 \"quoted\" \\"},
    "nothing at all": {},
    "a gift": {"order": 18, "Message": "Happy birthday, Bo"},
    "a gift with JSON in it": {"order": 19, "Message": '{"order": 20}'},
    "a gift with an object": {"order": 21, "Message": {"order": 22}},
    "nearly an envelope": {
        "Type": "Notification",
        "MessageId": "7",
        "Message": '{"TopicArn": "arn:aws:sns:us-east-1:123456789012:orders"}',
        "Subject": None,
        "Timestamp": "2031-07-04T09:00:00.000Z",
    },
    "talk of a topic": {"note": "TopicArn", "notes": ["TopicArn", '"TopicArn": 1']},
}


@dataclass
class Queue:
    sqs: object
    url: str

    def bodies(self):
        """Look into all messages that wait, and leave none."""
        found = []
        while True:
            answer = self.sqs.receive_message(QueueUrl=self.url, MaxNumberOfMessages=10)
            if not answer.get("Messages"):
                return found
            for message in answer["Messages"]:
                found.append(json.loads(message["Body"]))
                self.sqs.delete_message(
                    QueueUrl=self.url, ReceiptHandle=message["ReceiptHandle"]
                )

    def held(self):
        """How many messages the queue holds, those included that are only out of sight."""
        kinds = ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"]
        answer = self.sqs.get_queue_attributes(QueueUrl=self.url, AttributeNames=kinds)
        return sum(int(answer["Attributes"][kind]) for kind in kinds)


class PostOffice:
    def __init__(self):
        self.sns = boto3.client("sns", region_name="us-east-1")
        self.sqs = boto3.client("sqs", region_name="us-east-1")

    def topic(self, name):
        return self.sns.create_topic(Name=name)["TopicArn"]

    def topics(self):
        pages = self.sns.get_paginator("list_topics").paginate()
        return sorted(topic["TopicArn"] for page in pages for topic in page["Topics"])

    def queue(self, name, topic="orders", *, raw):
        url = self.sqs.create_queue(QueueName=name)["QueueUrl"]
        answer = self.sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])
        self.sns.subscribe(
            TopicArn=self.topic(topic),
            Protocol="sqs",
            Endpoint=answer["Attributes"]["QueueArn"],
            Attributes={"RawMessageDelivery": "true"} if raw else {},
        )
        return Queue(self.sqs, url)

    def publish(self, event, topic="orders"):
        self.sns.publish(TopicArn=self.topic(topic), Message=json.dumps(event))


class PostOfficeTest(unittest.TestCase):
    def setUp(self):
        environment = mock.patch.dict(os.environ, {"AWS_DEFAULT_REGION": "eu-west-3"})
        environment.start()
        self.addCleanup(environment.stop)
        aws = mock_aws()
        aws.start()
        self.addCleanup(aws.stop)
        self.office = PostOffice()
        self.packing = self.office.queue("packing", raw=True)
        self.books = self.office.queue("books", raw=False)


class AnnounceTest(PostOfficeTest):
    def test_every_queue_gets_one_copy(self):
        for name, event in EVENTS.items():
            with self.subTest(name):
                announce("orders", event)

                self.assertEqual(self.packing.bodies(), [event])
                [envelope] = self.books.bodies()
                self.assertEqual(json.loads(envelope["Message"]), event)

    def test_the_same_event_twice_is_two_events(self):
        announce("orders", {"order": 17})
        announce("orders", {"order": 17})

        self.assertEqual(self.packing.bodies(), [{"order": 17}] * 2)
        self.assertEqual(self.books.held(), 2)

    def test_only_the_topic_of_this_name_hears_of_it(self):
        names = ["a-orders", "order", "orders-returned", "orders2", "returns"]
        others = [self.office.queue(f"q-{name}", name, raw=True) for name in names]

        announce("orders", {"order": 17})

        self.assertEqual([queue.held() for queue in others], [0] * len(names))
        self.assertEqual(self.packing.held(), 1)

    def test_another_topic_is_another_one(self):
        returns = self.office.queue("returned", "orders-returned", raw=True)

        announce("orders-returned", {"order": 17})

        self.assertEqual(returns.bodies(), [{"order": 17}])
        self.assertEqual(self.packing.held() + self.books.held(), 0)

    def test_a_topic_is_found_among_many(self):
        for number in range(120):
            self.office.topic(f"about-{number:03}")
            self.office.topic(f"z-{number:03}")
        late = self.office.queue("late", "z-about-everything", raw=True)

        announce("orders", {"order": 17})
        announce("z-about-everything", {"order": 18})

        self.assertEqual(self.packing.bodies(), [{"order": 17}])
        self.assertEqual(late.bodies(), [{"order": 18}])

    def test_no_topic_is_added(self):
        before = self.office.topics()

        announce("orders", {"order": 17})

        self.assertEqual(self.office.topics(), before)


class CollectTest(PostOfficeTest):
    def both(self):
        return {"raw": self.packing, "in envelopes": self.books}.items()

    def test_an_event_comes_out_as_it_was_announced(self):
        for name, event in EVENTS.items():
            self.office.publish(event)
            for delivery, queue in self.both():
                with self.subTest(name, delivery=delivery):
                    self.assertEqual(collect(queue.url), [event])

    def test_what_was_collected_is_gone(self):
        for number in range(3):
            self.office.publish({"order": number})

        for delivery, queue in self.both():
            with self.subTest(delivery):
                self.assertEqual(len(collect(queue.url)), 3)
                self.assertEqual(queue.held(), 0)
                self.assertEqual(collect(queue.url), [])

    def test_ten_are_taken_and_the_others_wait(self):
        for number in range(23):
            self.office.publish({"order": number})

        for delivery, queue in self.both():
            with self.subTest(delivery):
                taken = [collect(queue.url) for _ in range(4)]

                self.assertEqual([len(events) for events in taken], [10, 10, 3, 0])
                numbers = sorted(event["order"] for events in taken for event in events)
                self.assertEqual(numbers, list(range(23)))

    def test_exactly_ten(self):
        for number in range(10):
            self.office.publish({"order": number})

        for delivery, queue in self.both():
            with self.subTest(delivery):
                self.assertEqual(len(collect(queue.url)), 10)
                self.assertEqual(queue.held(), 0)

    def test_what_waits_on_another_queue_stays_there(self):
        self.office.publish({"order": 17})

        collect(self.packing.url)

        self.assertEqual(self.books.held(), 1)

    def test_a_queue_with_both_kinds_of_delivery(self):
        self.office.queue("packing", "gifts", raw=False)
        self.office.publish({"order": 1})
        self.office.publish({"order": 2, "Message": "Cheers"}, topic="gifts")
        self.office.publish({"order": 3, "Message": "Cheers"})

        events = sorted(collect(self.packing.url), key=lambda event: event["order"])

        self.assertEqual(
            events,
            [{"order": 1}, {"order": 2, "Message": "Cheers"}, {"order": 3, "Message": "Cheers"}],
        )

    def test_an_empty_queue_gives_an_empty_list(self):
        for delivery, queue in self.both():
            with self.subTest(delivery):
                self.assertEqual(collect(queue.url), [])


class ThereAndBackTest(PostOfficeTest):
    def test_the_packers_and_the_book_keepers_hear_the_same(self):
        for event in EVENTS.values():
            announce("orders", event)

        for queue in (self.packing, self.books):
            events = collect(queue.url)
            self.assertEqual(len(events), len(EVENTS))
            for event in EVENTS.values():
                self.assertIn(event, events)
