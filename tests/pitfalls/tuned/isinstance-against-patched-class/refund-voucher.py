# Patches the class Voucher in a module that uses it in isinstance.
# --- till/payments.py
class Voucher:
    def __init__(self, code):
        self.code = code

    def redeem(self):
        raise ConnectionError("voucher server")


def accept(payment):
    if isinstance(payment, Voucher):
        return payment.redeem()
    return payment
# --- tests/test_payments.py
from unittest.mock import patch

from till import payments


def test_cash_is_cash():
    assert payments.accept(500) == 500


@patch("till.payments.Voucher")
def test_voucher_is_redeemed(MockVoucher):
    MockVoucher.return_value.redeem.return_value = 2000

    assert payments.accept(MockVoucher("SPRING")) == 2000
