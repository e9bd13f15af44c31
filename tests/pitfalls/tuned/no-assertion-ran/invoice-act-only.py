# Prepares mocks and runs the code, but never checks anything.
# --- billing/invoice.py
from billing.pdf import render
from billing.post import deliver


def send_invoice(customer, lines):
    total = sum(price * count for price, count in lines)
    document = render(customer["name"], total)
    deliver(customer["address"], document)
    return total
# --- billing/pdf.py
def render(name, total):
    raise RuntimeError("no PDF engine")
# --- billing/post.py
def deliver(address, document):
    raise RuntimeError("no printer")
# --- tests/test_invoice.py
from unittest.mock import patch

from billing.invoice import send_invoice


@patch("billing.invoice.deliver")
@patch("billing.invoice.render")
def test_send_invoice(mock_render, mock_deliver):
    mock_render.return_value = b"%PDF"
    customer = {"name": "Ida", "address": "Main Street 1"}
    total = send_invoice(customer, [(10, 2), (5, 1)])
    print("total", total)
