import pytest

from myapp.services import PaymentRefused


def test_charges(payment_svc):
    assert payment_svc.charge(7, 4999) == {"transaction_id": "t-1"}
    payment_svc.charge.assert_called_once_with(7, 4999)


def test_mails(email_svc):
    assert email_svc.send("7@example.com", "Order confirmed", "Thank you.") is True


def test_refuses(payment_svc):
    payment_svc.charge.side_effect = PaymentRefused

    with pytest.raises(PaymentRefused):
        payment_svc.charge(7, 4999)
