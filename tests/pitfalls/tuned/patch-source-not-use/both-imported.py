# Patches the function where it is defined; the program, and the test too, have names of their own for it.
# --- bakery/rates.py
def vat(country):
    return {"dk": 25, "de": 19}[country]
# --- bakery/invoice.py
from bakery.rates import vat


def total(net, country):
    return net * (100 + vat(country)) / 100
# --- tests/test_invoice.py
from unittest.mock import patch

from bakery.invoice import total
from bakery.rates import vat


def test_vat_of_a_country():
    assert vat("de") == 19


@patch("bakery.rates.vat", return_value=10)
def test_vat_is_added(fake_vat):
    assert total(200, "dk") == 220
    fake_vat.assert_called_once_with("dk")
