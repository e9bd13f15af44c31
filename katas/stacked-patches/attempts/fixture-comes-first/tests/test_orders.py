from unittest.mock import patch

import pytest

from myapp.orders import place_order


@pytest.fixture
def receipt():
    return {"transaction_id": "tx_1"}


@patch("myapp.orders.send_email")
@patch("myapp.orders.charge_card")
@patch("myapp.orders.save_to_db")
def test_places_an_order(receipt, mock_save, mock_charge, mock_email):
    mock_charge.return_value = receipt
    assert place_order(7, 1999) == "tx_1"
    mock_email.assert_called_once_with(7, "tx_1")
