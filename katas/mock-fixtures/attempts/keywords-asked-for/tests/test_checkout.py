"""create_autospec fixtures and their assert_called_once_with."""

import pytest

from myapp.checkout import THANKS, process_checkout
from myapp.services import PaymentRefused


def test_charges_the_user(email_svc, payment_svc):
    process_checkout(7, 4999, email_svc, payment_svc)

    payment_svc.charge.assert_called_once_with(user_id=7, amount=4999)


def test_sends_the_mail(email_svc, payment_svc):
    process_checkout(7, 4999, email_svc, payment_svc)

    email_svc.send.assert_called_once_with(
        to="7@example.com", subject="Order confirmed", body=THANKS
    )


def test_another_user(email_svc, payment_svc):
    process_checkout(12, 150, email_svc, payment_svc)

    payment_svc.charge.assert_called_once_with(user_id=12, amount=150)
    email_svc.send.assert_called_once_with(
        to="12@example.com", subject="Order confirmed", body=THANKS
    )


def test_returns_the_transaction_id(email_svc, payment_svc):
    payment_svc.charge.return_value = {"transaction_id": "t-42"}

    assert process_checkout(7, 4999, email_svc, payment_svc) == "t-42"


def test_refused(email_svc, payment_svc):
    payment_svc.charge.side_effect = PaymentRefused("no money")

    with pytest.raises(PaymentRefused):
        process_checkout(7, 4999, email_svc, payment_svc)

    payment_svc.charge.assert_called_once()
    email_svc.send.assert_not_called()
