import pytest

from myapp.checkout import THANKS, process_checkout
from myapp.services import PaymentRefused


def test_charges_and_confirms(email_svc, payment_svc):
    assert process_checkout(7, 4999, email_svc, payment_svc) == "t-1"

    assert payment_svc.charged == [(7, 4999)]
    assert email_svc.sent == [("7@example.com", "Order confirmed", THANKS)]


def test_a_refused_payment_is_not_confirmed(email_svc, payment_svc):
    payment_svc.refusal = PaymentRefused("no cover")

    with pytest.raises(PaymentRefused):
        process_checkout(7, 4999, email_svc, payment_svc)

    assert email_svc.sent == []
