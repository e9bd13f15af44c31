"""unittest.TestCase, a patcher started in setUp, and a bank that computes its receipts."""

import unittest
from unittest import mock

from myapp import payment_service
from myapp.payment_client import PaymentClient


class ChargeTest(unittest.TestCase):
    def setUp(self):
        patcher = mock.patch.object(payment_service, "process", new_callable=mock.Mock)
        self.process = patcher.start()
        self.addCleanup(patcher.stop)

    def bank_says(self, **receipt):
        # A new dict for every call: nobody can spoil the one we compare with.
        self.process.side_effect = lambda *args, **kwargs: dict(receipt)
        return receipt

    def test_paid(self):
        receipt = self.bank_says(id="pay_1", status="paid", amount=1999)
        self.assertEqual(PaymentClient().charge(1999), receipt)

    def test_declined(self):
        receipt = self.bank_says(id="pay_2", status="declined", amount=1999)
        self.assertEqual(PaymentClient().charge(1999), receipt)
        self.assertEqual(self.process.mock_calls, [mock.call(1999)], "charged again?")

    def test_all_fields(self):
        receipt = self.bank_says(
            id="pay_3",
            status="paid",
            amount=1999,
            currency="EUR",
            fee=0,
            note=None,
            risk={"score": 12},
        )
        self.assertEqual(PaymentClient().charge(1999), receipt)

    def test_the_receipt_is_the_banks_whatever_it_says(self):
        receipt = self.bank_says(id="pay_4", status="paid", amount=1500)
        self.assertEqual(PaymentClient().charge(1999), receipt)

    def test_amount_as_given_and_once(self):
        for amount in (1, 99, 1999, 100_000_000):
            with self.subTest(amount=amount):
                self.process.reset_mock()
                self.bank_says(id="pay_5", status="paid", amount=amount)
                PaymentClient().charge(amount)
                self.assertEqual(self.process.mock_calls, [mock.call(amount)])

    def test_the_same_amount_twice_is_two_charges(self):
        client = PaymentClient()
        first = self.bank_says(id="pay_6", status="paid", amount=1999)
        self.assertEqual(client.charge(1999), first)
        second = self.bank_says(id="pay_7", status="declined", amount=1999)
        self.assertEqual(client.charge(1999), second)
        self.assertEqual(self.process.mock_calls, [mock.call(1999), mock.call(1999)])
