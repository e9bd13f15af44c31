"""Hand-written backends that keep a diary, put in place by a fixture with patch.multiple."""

from unittest.mock import patch

import pytest

from myapp.orders import place_order


class Backends:
    """A database, a bank and a mail server that write down what they are asked for.

    Their parameters are positional only, so that a keyword is a TypeError.
    """

    def __init__(self):
        self.saves = True
        self.transaction_id = "tx_1"
        self.diary = []

    def save_to_db(self, user_id, amount, /):
        self.diary.append(("save", user_id, amount))
        return self.saves

    def charge_card(self, user_id, amount, /):
        self.diary.append(("charge", user_id, amount))
        return {"transaction_id": self.transaction_id}

    def send_email(self, user_id, transaction_id, /):
        self.diary.append(("mail", user_id, transaction_id))


@pytest.fixture
def backends():
    fakes = Backends()
    with patch.multiple(
        "myapp.orders",
        save_to_db=fakes.save_to_db,
        charge_card=fakes.charge_card,
        send_email=fakes.send_email,
    ):
        yield fakes


@pytest.mark.parametrize(
    ("user_id", "amount", "transaction_id"), [(7, 1999, "tx_1"), (1234, 1, "tx_99")]
)
def test_saved_then_paid_then_confirmed(backends, user_id, amount, transaction_id):
    backends.transaction_id = transaction_id

    assert place_order(user_id, amount) == transaction_id
    assert backends.diary == [
        ("save", user_id, amount),
        ("charge", user_id, amount),
        ("mail", user_id, transaction_id),
    ]


def test_what_is_not_saved_is_not_paid(backends):
    backends.saves = False

    assert place_order(7, 1999) is None
    assert backends.diary == [("save", 7, 1999)]


def test_what_is_not_paid_is_not_confirmed(backends):
    backends.transaction_id = None

    assert place_order(7, 1999) is None
    assert backends.diary == [("save", 7, 1999), ("charge", 7, 1999)]


def test_two_equal_orders_are_two_orders(backends):
    place_order(7, 1999)
    backends.transaction_id = "tx_2"

    assert place_order(7, 1999) == "tx_2"
    assert backends.diary[3:] == [("save", 7, 1999), ("charge", 7, 1999), ("mail", 7, "tx_2")]
