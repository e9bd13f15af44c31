"""Placing an order, without a database, a bank or a mail server."""

from unittest.mock import patch

from myapp.orders import place_order


@patch("myapp.orders.send_email")
@patch("myapp.orders.charge_card")
@patch("myapp.orders.save_to_db")
def test_places_an_order(mock_save, mock_charge, mock_email):
    mock_charge.return_value = {"transaction_id": "tx_1"}

    assert place_order(7, 1999) == "tx_1"

    mock_save.assert_called_once_with(7, 1999)
    mock_charge.assert_called_once_with(7, 1999)
    mock_email.assert_called_once_with(7, "tx_1")


@patch("myapp.orders.send_email")
@patch("myapp.orders.charge_card")
@patch("myapp.orders.save_to_db", return_value=False)
def test_charges_nothing_for_what_was_not_saved(mock_save, mock_charge, mock_email):
    assert place_order(7, 1999) is None

    mock_charge.assert_not_called()
    mock_email.assert_not_called()


@patch("myapp.orders.send_email")
@patch("myapp.orders.charge_card", return_value={"transaction_id": None})
@patch("myapp.orders.save_to_db", return_value=True)
def test_confirms_nothing_that_was_not_paid(mock_save, mock_charge, mock_email):
    assert place_order(7, 1999) is None

    mock_email.assert_not_called()
