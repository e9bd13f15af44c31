"""Stacked decorators, with one parent mock for the order of the calls."""

from unittest.mock import Mock, call, patch

from myapp.orders import place_order


@patch("myapp.orders.send_email")
@patch("myapp.orders.charge_card")
@patch("myapp.orders.save_to_db")
def test_places_an_order(mock_save, mock_charge, mock_email):
    mock_save.return_value = True
    mock_charge.return_value = {"transaction_id": "tx_1"}
    parent = Mock()
    parent.attach_mock(mock_save, "save")
    parent.attach_mock(mock_charge, "charge")
    parent.attach_mock(mock_email, "email")

    assert place_order(7, 1999) == "tx_1"

    assert parent.mock_calls == [call.save(7, 1999), call.charge(7, 1999), call.email(7, "tx_1")]


@patch("myapp.orders.send_email")
@patch("myapp.orders.charge_card")
@patch("myapp.orders.save_to_db")
def test_not_saved(mock_save, mock_charge, mock_email):
    mock_save.return_value = False
    mock_charge.return_value = {"transaction_id": "tx_1"}

    assert place_order(7, 1999) is None

    mock_save.assert_called_once_with(7, 1999)
    mock_charge.assert_not_called()
    mock_email.assert_not_called()


@patch("myapp.orders.send_email")
@patch("myapp.orders.charge_card")
@patch("myapp.orders.save_to_db")
def test_refused(mock_save, mock_charge, mock_email):
    mock_save.return_value = True
    mock_charge.return_value = {"transaction_id": None}

    assert place_order(7, 1999) is None

    mock_save.assert_called_once_with(7, 1999)
    mock_charge.assert_called_once_with(7, 1999)
    mock_email.assert_not_called()
