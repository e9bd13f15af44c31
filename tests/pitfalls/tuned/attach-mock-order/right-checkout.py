# Patched mocks are attached with attach_mock; fresh mocks without a name may simply be assigned.
# --- shop/checkout.py
from shop.mail import confirm
from shop.stock import reserve


def checkout(order, after=None):
    reserve(order["item"], order["count"])
    confirm(order["email"])
    if after:
        after(order)
# --- shop/stock.py
def reserve(item, count):
    raise RuntimeError("no stock database")
# --- shop/mail.py
def confirm(address):
    raise RuntimeError("no mail server")
# --- tests/test_checkout.py
from unittest.mock import Mock, call, patch

from shop.checkout import checkout

ORDER = {"item": "lamp", "count": 2, "email": "eve@example.com"}


@patch("shop.checkout.confirm")
@patch("shop.checkout.reserve")
def test_reserves_before_confirming(reserve, confirm):
    manager = Mock()
    manager.attach_mock(reserve, "reserve")
    manager.attach_mock(confirm, "confirm")
    manager.after = Mock()

    checkout(ORDER, after=manager.after)

    assert manager.mock_calls == [
        call.reserve("lamp", 2),
        call.confirm("eve@example.com"),
        call.after(ORDER),
    ]
