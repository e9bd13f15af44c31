# Decorates a return fixture, where the patch is needed for the making only; the yield fixture uses with.
# --- billing/invoices.py
from uuid import uuid4


class Numbering:
    def next_number(self):
        raise RuntimeError("no database")


class Customer:
    def __init__(self, name):
        self.name = name
        self.key = str(uuid4())


def make_invoice(customer, numbering):
    return {"no": numbering.next_number(), "customer": customer.key}
# --- tests/test_invoices.py
from unittest import mock

import pytest

from billing.invoices import Customer, Numbering, make_invoice


@pytest.fixture
@mock.patch("billing.invoices.uuid4", return_value="c-1")
def customer(mock_uuid):
    return Customer("ACME")


@pytest.fixture
def next_number():
    with mock.patch.object(Numbering, "next_number", return_value=1001) as mock_next:
        yield mock_next


def test_invoice_gets_a_number(customer, next_number):
    assert make_invoice(customer, Numbering()) == {"no": 1001, "customer": "c-1"}
    next_number.assert_called_once_with()
