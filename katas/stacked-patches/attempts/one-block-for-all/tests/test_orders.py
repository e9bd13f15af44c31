from contextlib import contextmanager
from unittest.mock import DEFAULT, patch

from myapp import orders


@contextmanager
def shop(saved=True, transaction_id="tx_1"):
    with patch.multiple(
        orders, save_to_db=DEFAULT, charge_card=DEFAULT, send_email=DEFAULT
    ) as mocks:
        mocks["save_to_db"].return_value = saved
        mocks["charge_card"].return_value = {"transaction_id": transaction_id}
        yield mocks


def test_returns_the_transaction_id():
    with shop(transaction_id="tx_8"):
        assert orders.place_order(1, 100) == "tx_8"


def test_charges_the_amount():
    with shop() as mocks:
        orders.place_order(1, 105)
    assert mocks["charge_card"].call_args.args == (1, 105)


def test_mails_the_transaction_id():
    with shop(transaction_id="tx_9") as mocks:
        orders.place_order(1, 100)
    mocks["send_email"].assert_called_with(1, "tx_9")


def test_mails_once():
    with shop() as mocks:
        orders.place_order(1, 100)
    assert mocks["send_email"].call_count == 1


def test_not_saved_not_charged():
    with shop(saved=False) as mocks:
        orders.place_order(1, 100)
    assert not mocks["charge_card"].called


def test_not_paid_not_mailed():
    with shop(transaction_id=None) as mocks:
        orders.place_order(1, 100)
    assert not mocks["send_email"].called
