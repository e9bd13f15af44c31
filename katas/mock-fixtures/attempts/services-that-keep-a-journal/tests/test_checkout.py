"""Hand-written doubles: each test compares the whole journal of both services."""

import pytest

from myapp.checkout import THANKS, process_checkout
from myapp.services import PaymentRefused


@pytest.mark.parametrize(("user_id", "amount"), [(7, 4999), (7, 1), (1042, 120_005), (3, 0)])
def test_first_the_charge_then_the_mail_and_nothing_else(
    user_id, amount, email_svc, payment_svc, journal
):
    process_checkout(user_id, amount, email_svc, payment_svc)

    assert journal == [
        ("charge", user_id, amount),
        ("send", f"{user_id}@example.com", "Order confirmed", THANKS),
    ]
    assert type(journal[0][2]) is int


@pytest.mark.parametrize("transaction_id", ["t-1", "0b5c/77"])
def test_the_transaction_id_is_handed_on(transaction_id, email_svc, payment_svc):
    payment_svc.answers["charge"] = {"transaction_id": transaction_id}

    assert process_checkout(7, 4999, email_svc, payment_svc) == transaction_id


def test_two_checkouts_are_two_charges_and_two_mails(email_svc, payment_svc, journal):
    process_checkout(7, 4999, email_svc, payment_svc)
    process_checkout(7, 4999, email_svc, payment_svc)

    assert [entry[0] for entry in journal] == ["charge", "send", "charge", "send"]


def test_a_refusal_comes_through_and_nobody_is_thanked(email_svc, payment_svc, journal):
    payment_svc.answers["charge"] = PaymentRefused("card expired")

    with pytest.raises(PaymentRefused):
        process_checkout(7, 4999, email_svc, payment_svc)

    assert journal == [("charge", 7, 4999)]
