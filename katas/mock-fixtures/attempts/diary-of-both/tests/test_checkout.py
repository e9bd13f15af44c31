import pytest

from myapp.checkout import THANKS, process_checkout
from myapp.services import PaymentRefused


def test_pays_then_confirms(email_svc, payment_svc, diary):
    transaction_id = process_checkout(5, 99, email_svc, payment_svc)

    assert diary == [
        ("charge", 5, 99),
        ("send", "5@example.com", "Order confirmed", THANKS),
    ]
    assert transaction_id == "t-5"


def test_refused(email_svc, payment_svc, diary):
    with pytest.raises(PaymentRefused):
        process_checkout(5, 100_001, email_svc, payment_svc)

    assert diary == [("charge", 5, 100_001)]
