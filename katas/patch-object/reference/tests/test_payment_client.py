"""Charging a card, without a bank."""

from unittest.mock import patch

import pytest

from myapp import payment_service
from myapp.payment_client import PaymentClient


@pytest.mark.parametrize("status", ["paid", "declined"])
def test_hands_on_the_receipt(status):
    receipt = {"id": "pay_1", "status": status, "amount": 1999, "fee": 20}
    with patch.object(payment_service, "process", return_value=dict(receipt)):
        assert PaymentClient().charge(1999) == receipt


def test_charges_the_amount_once():
    with patch.object(payment_service, "process") as process:
        process.return_value = {"id": "pay_1", "status": "paid", "amount": 1999}
        PaymentClient().charge(1999)

    process.assert_called_once_with(1999)
