import pytest

from myapp.checkout import THANKS, process_checkout
from myapp.services import PaymentRefused


@pytest.fixture
def refused(payment_svc):
    payment_svc.charge.side_effect = PaymentRefused
    return payment_svc


def test_charges_the_user_once(email_svc, payment_svc):
    process_checkout(12, 350, email_svc, payment_svc)

    payment_svc.charge.assert_called_once_with(user_id=12, amount=350)


def test_sends_one_mail(email_svc, payment_svc):
    process_checkout(12, 350, email_svc, payment_svc)

    email_svc.send.assert_called_once_with(
        to="12@example.com", subject="Order confirmed", body=THANKS
    )


def test_returns_the_transaction_id(email_svc, payment_svc):
    payment_svc.charge.return_value = {"transaction_id": "t-99"}

    assert process_checkout(12, 350, email_svc, payment_svc) == "t-99"


def test_lets_the_refusal_through(email_svc, refused):
    with pytest.raises(PaymentRefused):
        process_checkout(12, 350, email_svc, refused)


def test_sends_no_mail_for_a_refused_payment(email_svc, refused):
    try:
        process_checkout(12, 350, email_svc, refused)
    except PaymentRefused:
        pass

    assert email_svc.mock_calls == []
