from unittest.mock import create_autospec

import pytest

from myapp.checkout import THANKS, process_checkout
from myapp.services import EmailService, PaymentRefused, PaymentService


@pytest.fixture
def payment_svc():
    service = create_autospec(PaymentService, instance=True)
    service.charge.return_value = {"transaction_id": "t-1"}
    return service


@pytest.fixture
def email_svc():
    return create_autospec(EmailService, instance=True)


def test_charges_and_confirms(email_svc, payment_svc):
    assert process_checkout(7, 4999, email_svc, payment_svc) == "t-1"

    payment_svc.charge.assert_called_once_with(7, 4999)
    email_svc.send.assert_called_once_with("7@example.com", "Order confirmed", THANKS)


def test_a_refused_payment_is_not_confirmed():
    payment_svc.charge.side_effect = PaymentRefused("no cover")

    with pytest.raises(PaymentRefused):
        process_checkout(7, 4999, email_svc, payment_svc)

    email_svc.send.assert_not_called()
