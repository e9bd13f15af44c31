# Patches the source module, where the import inside the function looks at call time.
# --- shop/mail.py
def send_receipt(address, total):
    raise RuntimeError("no mail server configured")
# --- shop/checkout.py
def checkout(cart, address):
    from shop.mail import send_receipt  # avoids an import cycle

    total = sum(price * qty for price, qty in cart)
    send_receipt(address, total)
    return total
# --- tests/test_checkout.py
from unittest.mock import patch

from shop.checkout import checkout


def test_receipt_is_mailed():
    with patch("shop.mail.send_receipt") as send:
        total = checkout([(5, 2), (3, 1)], "bo@example.com")
    assert total == 13
    send.assert_called_once_with("bo@example.com", 13)
