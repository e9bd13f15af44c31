"""patch.object on the module, in with blocks."""

from unittest.mock import patch

from myapp import payment_service
from myapp.payment_client import PaymentClient


def test_hands_on_the_receipt():
    with patch.object(payment_service, "process") as process:
        process.return_value = {"id": "pay_1", "status": "paid", "amount": 1999}

        assert PaymentClient().charge(1999) == {"id": "pay_1", "status": "paid", "amount": 1999}

    process.assert_called_once_with(1999)


def test_declined():
    with patch.object(payment_service, "process") as process:
        process.return_value = {"id": "pay_2", "status": "declined", "amount": 50}

        assert PaymentClient().charge(50) == {"id": "pay_2", "status": "declined", "amount": 50}

    process.assert_called_once_with(50)


def test_new_fields():
    with patch.object(payment_service, "process") as process:
        process.return_value = {"id": "pay_3", "status": "paid", "amount": 1, "fee": 3}

        assert PaymentClient().charge(1) == {"id": "pay_3", "status": "paid", "amount": 1, "fee": 3}

    process.assert_called_once_with(1)
