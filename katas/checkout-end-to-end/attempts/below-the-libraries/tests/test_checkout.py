import json
import os
import unittest
from datetime import datetime, timezone
from unittest.mock import patch

import requests
from botocore.client import BaseClient

from myapp import checkout as shop

URL = "https://sqs.eu-central-1.amazonaws.com/1/delivery"


class QueueIsFull(Exception):
    pass


class CheckoutTest(unittest.TestCase):
    """Both services are replaced just above the wire; no library for it."""

    def setUp(self):
        self.requests, self.messages = [], []
        self.status, self.queue_error = 201, None
        clock = self.enterContext(patch.object(shop, "datetime"))
        clock.now.return_value = datetime(2023, 2, 28, 15, 30, tzinfo=timezone.utc)
        self.clock = clock.now
        self.enterContext(patch.dict(os.environ, DELIVERY_QUEUE=URL))
        self.enterContext(patch.object(requests.Session, "send", side_effect=self.answer))
        self.enterContext(patch.object(BaseClient, "_make_api_call", side_effect=self.aws))

    def answer(self, request, **_):
        self.requests.append(request)
        answer = requests.Response()
        answer.status_code = self.status
        answer._content = b'{"id": "ch_23"}'
        return answer

    def aws(self, operation, parameters):
        self.assertEqual(operation, "SendMessage")
        if self.queue_error is not None:
            raise self.queue_error
        self.messages.append((parameters["QueueUrl"], json.loads(parameters["MessageBody"])))
        return {"MessageId": "m-1"}

    def asked(self):
        return [(request.method, request.url) for request in self.requests]

    def test_good_day(self):
        self.assertEqual(shop.checkout("B-2", 1250), "ch_23")
        self.assertEqual(self.asked(), [("POST", "https://pay.example.com/charges")])
        [request] = self.requests
        self.assertEqual(json.loads(request.body), {"amount": 1250, "reference": "B-2"})
        self.assertEqual(request.headers["idempotency-key"], "B-2")
        job = {"order": "B-2", "charge": "ch_23", "deliver_on": "2023-03-01"}
        self.assertEqual(self.messages, [(URL, job)])

    def test_each_side_of_two(self):
        for hour, minute, day in (13, 59, "2023-02-28"), (14, 0, "2023-03-01"):
            with self.subTest(hour=hour):
                self.messages.clear()
                self.clock.return_value = datetime(2023, 2, 28, hour, minute)
                shop.checkout("B-2", 1250)
                self.assertEqual(self.messages[0][1]["deliver_on"], day)

    def test_refused(self):
        for self.status in (400, 402, 503):
            with self.assertRaises(shop.PaymentFailed):
                shop.checkout("B-2", 1250)
        self.assertEqual(self.messages, [])

    def test_queue_fails(self):
        self.queue_error = QueueIsFull()
        with self.assertRaises(QueueIsFull):
            shop.checkout("B-2", 1250)
        refund = ("POST", "https://pay.example.com/charges/ch_23/refund")
        self.assertEqual(self.asked()[1:], [refund])

    def test_no_environment(self):
        del os.environ["DELIVERY_QUEUE"]
        with self.assertRaises(KeyError):
            shop.checkout("B-2", 1250)
        self.assertEqual(self.asked(), [])
