# Assigns patched mocks to a manager mock, which does not adopt mocks that have a name already.
# --- shop/checkout.py
from shop.mail import confirm
from shop.stock import reserve


def checkout(order):
    reserve(order["item"], order["count"])
    confirm(order["email"])
# --- shop/stock.py
def reserve(item, count):
    raise RuntimeError("no stock database")
# --- shop/mail.py
def confirm(address):
    raise RuntimeError("no mail server")
# --- tests/test_checkout.py
from unittest.mock import Mock, call, patch

from shop.checkout import checkout


@patch("shop.checkout.confirm")
@patch("shop.checkout.reserve")
def test_reserves_before_confirming(reserve, confirm):
    manager = Mock()
    manager.reserve = reserve
    manager.confirm = confirm

    checkout({"item": "lamp", "count": 2, "email": "eve@example.com"})

    assert manager.mock_calls == [call.reserve("lamp", 2), call.confirm("eve@example.com")]
