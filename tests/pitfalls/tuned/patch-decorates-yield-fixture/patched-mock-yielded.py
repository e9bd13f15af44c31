# Decorates a fixture that yields its mock with patch.object, so the test gets a generator.
# --- billing/invoices.py
class Numbering:
    def next_number(self):
        raise RuntimeError("no database")


def make_invoice(customer, numbering):
    return {"no": numbering.next_number(), "customer": customer}
# --- tests/test_invoices.py
from unittest import mock

import pytest

from billing.invoices import Numbering, make_invoice


@pytest.fixture
@mock.patch.object(Numbering, "next_number", return_value=1001)
def next_number(mock_next):
    yield mock_next
    mock_next.reset_mock()


def test_invoice_gets_a_number(next_number):
    invoice = make_invoice("ACME", Numbering())
    assert invoice == {"no": 1001, "customer": "ACME"}


def test_number_taken_once(next_number):
    make_invoice("ACME", Numbering())
    next_number.assert_called_once_with()
