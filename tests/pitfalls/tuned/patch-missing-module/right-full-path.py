# Gives the full path of the module, package included.
# --- payments/gateway.py
import requests


def charge(card, cents):
    resp = requests.post("https://pay.example.com/charge", json={"card": card, "cents": cents}, timeout=10)
    return resp.status_code == 201
# --- tests/test_gateway.py
from unittest.mock import patch

from payments.gateway import charge


@patch("payments.gateway.requests.post")
def test_charge_accepted(mock_post):
    mock_post.return_value.status_code = 201
    assert charge("4111", 1250) is True
    mock_post.assert_called_once_with(
        "https://pay.example.com/charge", json={"card": "4111", "cents": 1250}, timeout=10
    )


@patch("payments.gateway.requests.post")
def test_charge_declined(mock_post):
    mock_post.return_value.status_code = 402
    assert charge("4000", 1250) is False
