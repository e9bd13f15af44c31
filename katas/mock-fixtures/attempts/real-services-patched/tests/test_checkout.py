from unittest.mock import ANY

import pytest

from myapp.checkout import THANKS
from myapp.services import PaymentRefused


def test_returns_the_transaction_id(checkout):
    assert checkout(8, 1000) == "t-1"


def test_asks_for_the_money(checkout, charge):
    checkout(8, 1000)

    charge.assert_called_once_with(ANY, 8, 1000)


def test_says_thank_you(checkout, send):
    checkout(8, 1000)

    send.assert_called_once_with(ANY, "8@example.com", "Order confirmed", THANKS)


def test_says_nothing_when_refused(checkout, charge, send):
    charge.side_effect = PaymentRefused

    with pytest.raises(PaymentRefused):
        checkout(8, 1000)

    send.assert_not_called()
