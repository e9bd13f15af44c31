"""Charging a card, without a bank."""

from unittest.mock import patch

from myapp.payment_client import PaymentClient


def test_hands_on_the_receipt():
    with patch.object("myapp.payment_service", "process") as process:
        process.return_value = {"id": "pay_1", "status": "paid", "amount": 1999}

        assert PaymentClient().charge(1999)["status"] == "paid"
