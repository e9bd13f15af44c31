from unittest.mock import patch

from myapp import orders


@patch("myapp.orders.send_email")
@patch("myapp.orders.charge_card")
@patch("myapp.orders.save_to_db")
def test_the_three_steps(mock_save, mock_charge, mock_email):
    mock_save.return_value = True
    mock_charge.return_value = {"transaction_id": "tx_1"}

    assert orders.save_to_db(7, 1999)
    assert orders.charge_card(7, 1999)["transaction_id"] == "tx_1"
    orders.send_email(7, "tx_1")

    mock_save.assert_called_once_with(7, 1999)
    mock_charge.assert_called_once_with(7, 1999)
    mock_email.assert_called_once_with(7, "tx_1")
