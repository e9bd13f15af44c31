from unittest.mock import patch

from myapp.orders import place_order


@patch("myapp.orders.send_email")
@patch("myapp.orders.charge_card")
@patch("myapp.orders.save_to_db")
def test_places_an_order(mock_save, mock_charge, mock_email):
    place_order(7, 1999)

    mock_charge.assert_called_once_with(7, 1999)
    mock_email.assert_called_once_with(7, mock_charge.return_value["transaction_id"])


@patch("myapp.orders.send_email")
@patch("myapp.orders.charge_card")
@patch("myapp.orders.save_to_db", return_value=False)
def test_not_saved(mock_save, mock_charge, mock_email):
    place_order(7, 1999)
    mock_charge.assert_not_called()


@patch("myapp.orders.send_email")
@patch("myapp.orders.charge_card", return_value={"transaction_id": None})
@patch("myapp.orders.save_to_db")
def test_refused(mock_save, mock_charge, mock_email):
    place_order(7, 1999)
    mock_email.assert_not_called()
