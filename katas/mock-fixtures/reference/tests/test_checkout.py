"""What process_checkout promises, without a payment and without a mail."""

import pytest

from myapp.checkout import THANKS, process_checkout
from myapp.services import PaymentRefused


def test_charges_and_confirms(email_svc, payment_svc):
    assert process_checkout(7, 4999, email_svc, payment_svc) == "t-1"

    payment_svc.charge.assert_called_once_with(7, 4999)
    email_svc.send.assert_called_once_with("7@example.com", "Order confirmed", THANKS)


def test_a_refused_payment_is_not_confirmed(email_svc, payment_svc):
    payment_svc.charge.side_effect = PaymentRefused("no cover")

    with pytest.raises(PaymentRefused):
        process_checkout(7, 4999, email_svc, payment_svc)

    email_svc.send.assert_not_called()
