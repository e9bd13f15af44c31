from unittest.mock import patch

from myapp.orders import place_order


@patch("myapp.orders.save_to_db")
@patch("myapp.orders.charge_card")
@patch("myapp.orders.send_email")
def test_places_an_order(mock_save, mock_charge, mock_email):
    mock_charge.return_value = {"transaction_id": "tx_1"}

    assert place_order(7, 1999) == "tx_1"

    mock_save.assert_called_once()
    mock_charge.assert_called_once()
    mock_email.assert_called_once()
