"""unittest.TestCase, a hand-written payment service and clock, and moto's queue."""

import io
import json
import os
import time
import unittest
from datetime import UTC, datetime
from unittest import mock

import boto3
from botocore.exceptions import ClientError, EndpointConnectionError
from moto import mock_aws
from requests.adapters import HTTPAdapter
from urllib3 import HTTPResponse

with mock_aws():  # a program may make its client at import: let it find test credentials then
    from myapp.checkout import PaymentFailed, checkout

CHARGES = "https://pay.example.com/charges"
REGION = "eu-central-1"


class PaymentService:
    """Stands where requests would open a connection; keeps the money and every request."""

    def __init__(self):
        self.requests = []
        self.answers = {}

    def answers_to(self, url, status, body):
        self.answers[url] = status, body if isinstance(body, bytes) else json.dumps(body).encode()

    def send(self, adapter, request):
        self.requests.append(request)
        if request.url not in self.answers:
            raise AssertionError(f"nobody answers {request.method} {request.url}")
        status, body = self.answers[request.url]
        raw = HTTPResponse(io.BytesIO(body), status=status, preload_content=False)
        return adapter.build_response(request, raw)

    @property
    def log(self):
        return [(request.method, request.url) for request in self.requests]


class Clock:
    """All that checkout may use of `datetime`: now(UTC). Other zones get their own hour."""

    def __init__(self, text):
        self.moment = datetime.fromisoformat(text).replace(tzinfo=UTC)

    def now(self, tz=None):
        if tz is None:
            return self.moment.astimezone().replace(tzinfo=None)
        return self.moment.astimezone(tz)


class CheckoutCase(unittest.TestCase):
    def setUp(self):
        self.addCleanup(time.tzset)  # runs last, when TZ is back
        self.enterContext(mock.patch.dict(os.environ))
        for name in [name for name in os.environ if name.startswith("AWS_")]:
            del os.environ[name]
        os.environ.update(
            AWS_CONFIG_FILE=os.devnull,
            AWS_SHARED_CREDENTIALS_FILE=os.devnull,
            AWS_DEFAULT_REGION="us-east-1",  # not the region of the queue
            TZ="FAR+10",  # a server far from UTC
        )
        time.tzset()
        self.enterContext(mock.patch.object(boto3, "DEFAULT_SESSION", None))
        self.enterContext(mock_aws())

        self.sqs = boto3.Session().client("sqs", region_name=REGION)
        self.queue = self.new_queue("delivery")
        os.environ["DELIVERY_QUEUE"] = self.queue

        # Inside mock_aws, which has its own patch on the same method.
        self.pay = PaymentService()
        self.enterContext(
            mock.patch.object(HTTPAdapter, "send", lambda *args, **kwargs: self.pay.send(*args))
        )
        self.charge_is("ch_77")
        self.clock_says("2024-05-11T09:30:00")

    def new_queue(self, name):
        return self.sqs.create_queue(QueueName=name)["QueueUrl"]

    def charge_is(self, charge, status=200):
        self.pay.answers_to(CHARGES, status, {"object": "charge", "id": charge, "paid": True})
        self.pay.answers_to(f"{CHARGES}/{charge}/refund", 200, {"id": "re_1"})

    def clock_says(self, text):
        self.enterContext(mock.patch("myapp.checkout.datetime", Clock(text)))

    def taken(self, queue=None):
        """Take all messages off a queue."""
        jobs = []
        while found := self.sqs.receive_message(
            QueueUrl=queue or self.queue, MaxNumberOfMessages=10
        ).get("Messages"):
            for message in found:
                jobs.append(json.loads(message["Body"]))
                self.sqs.delete_message(
                    QueueUrl=queue or self.queue, ReceiptHandle=message["ReceiptHandle"]
                )
        return jobs


class PaymentTest(CheckoutCase):
    def test_one_charge_goes_out(self):
        self.assertEqual(checkout("A-17", 4900), "ch_77")

        self.assertEqual(self.pay.log, [("POST", CHARGES)])
        [request] = self.pay.requests
        self.assertEqual(json.loads(request.body), {"amount": 4900, "reference": "A-17"})
        self.assertEqual(request.headers["Idempotency-Key"], "A-17")

    def test_each_order_has_its_own_charge(self):
        first = checkout("A-17", 4900)
        self.charge_is("ch_78", status=201)
        second = checkout("B-4", 1250)

        self.assertEqual([first, second], ["ch_77", "ch_78"])
        self.assertEqual(
            [
                (request.headers["Idempotency-Key"], json.loads(request.body))
                for request in self.pay.requests
            ],
            [
                ("A-17", {"amount": 4900, "reference": "A-17"}),
                ("B-4", {"amount": 1250, "reference": "B-4"}),
            ],
        )
        self.assertCountEqual(
            [(job["order"], job["charge"]) for job in self.taken()],
            [("A-17", "ch_77"), ("B-4", "ch_78")],
        )

    def test_the_same_order_keeps_its_key(self):
        checkout("A-17", 4900)
        checkout("A-17", 4900)

        keys = [request.headers["Idempotency-Key"] for request in self.pay.requests]
        self.assertEqual(keys, ["A-17", "A-17"])

    def test_an_error_status_is_a_refusal_whatever_the_body(self):
        bodies = [{"id": "ch_77"}, {"error": "card declined"}, b"<h1>Bad gateway</h1>", b""]
        for status in (400, 402, 404, 409, 499, 500, 503):
            for body in bodies:
                with self.subTest(status=status, body=body):
                    self.pay.requests.clear()
                    self.pay.answers_to(CHARGES, status, body)

                    with self.assertRaises(PaymentFailed):
                        checkout("A-17", 4900)

                    self.assertEqual(self.pay.log, [("POST", CHARGES)])
                    self.assertEqual(self.taken(), [])


class DeliveryTest(CheckoutCase):
    def test_one_message_is_on_the_queue(self):
        checkout("A-17", 4900)

        self.assertEqual(
            self.taken(), [{"order": "A-17", "charge": "ch_77", "deliver_on": "2024-05-11"}]
        )

    def test_day_of_delivery(self):
        for moment, day in [
            ("2024-05-11T00:00:00", "2024-05-11"),
            ("2024-05-11T13:00:00", "2024-05-11"),
            ("2024-05-11T13:59:59.999999", "2024-05-11"),
            ("2024-05-11T14:00:00", "2024-05-12"),
            ("2024-05-11T14:00:00.000001", "2024-05-12"),
            ("2024-05-11T14:30:00", "2024-05-12"),
            ("2024-05-11T23:59:59", "2024-05-12"),
            ("2024-02-28T16:00:00", "2024-02-29"),
            ("2024-05-31T16:00:00", "2024-06-01"),
            ("2024-12-31T16:00:00", "2025-01-01"),
        ]:
            with self.subTest(moment=moment):
                self.clock_says(moment)
                checkout("A-17", 4900)
                self.assertEqual([job["deliver_on"] for job in self.taken()], [day])

    def test_the_queue_is_looked_up_at_each_call(self):
        checkout("A-17", 4900)
        os.environ["DELIVERY_QUEUE"] = other = self.new_queue("other")
        checkout("B-4", 1250)

        self.assertEqual([job["order"] for job in self.taken()], ["A-17"])
        self.assertEqual([job["order"] for job in self.taken(other)], ["B-4"])

        self.pay.requests.clear()
        del os.environ["DELIVERY_QUEUE"]
        with self.assertRaises(KeyError):
            checkout("C-1", 300)
        self.assertEqual(self.pay.log, [])

    def test_without_a_queue_nobody_is_asked_for_anything(self):
        del os.environ["DELIVERY_QUEUE"]

        with mock.patch("botocore.client.BaseClient._make_api_call") as aws:
            with self.assertRaises(KeyError):
                checkout("A-17", 4900)

        aws.assert_not_called()
        self.assertEqual(self.pay.log, [])


class RefundTest(CheckoutCase):
    CHARGED_AND_REFUNDED = [("POST", CHARGES), ("POST", f"{CHARGES}/ch_77/refund")]

    def test_the_queue_does_not_exist(self):
        self.sqs.delete_queue(QueueUrl=self.queue)

        with self.assertRaises(ClientError) as caught:
            checkout("A-17", 4900)

        self.assertIn("NonExistentQueue", caught.exception.response["Error"]["Code"])
        self.assertEqual(self.pay.log, self.CHARGED_AND_REFUNDED)

    def test_whatever_stops_the_message(self):
        for error in (
            EndpointConnectionError(endpoint_url="https://sqs.example.com"),
            OSError("broken pipe"),
            KeyError("Messages"),
            RuntimeError("who knows"),
        ):
            with self.subTest(error=error):
                self.pay.requests.clear()
                with mock.patch("botocore.client.BaseClient._make_api_call", side_effect=error):
                    with self.assertRaises(type(error)) as caught:
                        checkout("A-17", 4900)

                self.assertIs(caught.exception, error)
                self.assertEqual(self.pay.log, self.CHARGED_AND_REFUNDED)
                self.assertEqual(self.taken(), [])

    def test_no_way_to_aws_at_all(self):
        # A program may make its client early, late or once and for all: so both fail. When
        # it notices before the charge, there is nothing to refund.
        error = RuntimeError("no client")
        with (
            mock.patch("botocore.session.Session.create_client", side_effect=error),
            mock.patch("botocore.client.BaseClient._make_api_call", side_effect=error),
            self.assertRaises(RuntimeError) as caught,
        ):
            checkout("A-17", 4900)

        self.assertIs(caught.exception, error)
        self.assertIn(self.pay.log, ([], self.CHARGED_AND_REFUNDED))

    def test_a_refused_refund_does_not_hide_the_error(self):
        self.pay.answers_to(f"{CHARGES}/ch_77/refund", 500, b"")
        self.sqs.delete_queue(QueueUrl=self.queue)

        with self.assertRaises(ClientError):
            checkout("A-17", 4900)

        self.assertEqual(self.pay.log, self.CHARGED_AND_REFUNDED)

    def test_no_refund_when_all_is_well(self):
        checkout("A-17", 4900)

        self.assertEqual(self.pay.log, [("POST", CHARGES)])
