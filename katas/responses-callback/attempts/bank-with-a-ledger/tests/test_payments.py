"""unittest.TestCase with a hand-written bank that keeps a ledger, in a RequestsMock context."""

import contextlib
import json
import unittest

import responses

from myapp.payments import ChargeRefused, pay

LIMIT = 10_000
RECEIPTS = ["tulip", "acorn", "melon", "birch", "olive", "daisy"]


class Bank:
    """A payment service that reads what it is asked, and writes down every request."""

    def __init__(self, refusals=None):
        self.refusals = refusals or {}  # the number of the charge: status, reason
        self.bodies = []

    def __call__(self, request):
        self.bodies.append(json.loads(request.body))
        number = len(self.bodies)
        if number in self.refusals:
            status, reason = self.refusals[number]
            return self._answer(status, error=reason)
        if self.amounts()[-1] > LIMIT:
            return self._answer(400, error="Limit exceeded")
        return self._answer(200, receipt=RECEIPTS[number - 1])

    @staticmethod
    def _answer(status, **body):
        return status, {"Content-Type": "application/json"}, json.dumps(body)

    def amounts(self):
        return [body["amount"] for body in self.bodies]


@contextlib.contextmanager
def open_bank(refusals=None):
    bank = Bank(refusals)
    with responses.RequestsMock() as mock:
        mock.add_callback("POST", "https://payments.example.com/charge", callback=bank)
        yield bank


class PayTest(unittest.TestCase):
    def test_few_charges_that_make_up_the_total(self):
        cases = {1: 1, 9_999: 1, 10_000: 1, 10_001: 2, 20_000: 2, 20_001: 3, 47_500: 5}
        for total, charges in cases.items():
            with self.subTest(total=total), open_bank() as bank:
                receipts = pay(total)

                self.assertEqual(sum(bank.amounts()), total)
                self.assertEqual(len(bank.amounts()), charges)
                self.assertLessEqual(max(bank.amounts()), LIMIT)
                self.assertEqual(receipts, RECEIPTS[:charges])

    def test_a_charge_is_an_object_with_a_number(self):
        with open_bank() as bank:
            pay(25_000)

        for body in bank.bodies:
            self.assertEqual(list(body), ["amount"])
            self.assertIn(type(body["amount"]), (int, float))

    def test_a_refusal_ends_it(self):
        for number in (1, 2, 3):
            for status in (400, 402, 409, 500, 503):
                refusals = {number: (status, f"Reason {number}/{status}")}
                with self.subTest(number=number, status=status), open_bank(refusals) as bank:
                    with self.assertRaises(ChargeRefused) as caught:
                        pay(25_000)

                    self.assertEqual(str(caught.exception), f"Reason {number}/{status}")
                    self.assertEqual(len(bank.bodies), number)

    def test_a_refusal_of_the_only_charge(self):
        with open_bank({1: (400, "Card expired")}) as bank:
            with self.assertRaises(ChargeRefused) as caught:
                pay(10)

        self.assertEqual(str(caught.exception), "Card expired")
        self.assertEqual(bank.amounts(), [10])
