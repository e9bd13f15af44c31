from unittest.mock import patch

from myapp.orders import place_order


@patch("myapp.orders.save_to_db", return_value=True)
@patch("myapp.orders.charge_card", return_value={"transaction_id": "tx_1"})
@patch("myapp.orders.send_email")
def test_places_an_order(save_to_db, charge_card, send_email):
    assert place_order(7, 1999) == "tx_1"
    save_to_db.assert_called_once_with(7, 1999)
    charge_card.assert_called_once_with(7, 1999)
    send_email.assert_called_once_with(7, "tx_1")


@patch("myapp.orders.save_to_db", return_value=True)
@patch("myapp.orders.charge_card", return_value={"transaction_id": None})
@patch("myapp.orders.send_email")
def test_refused(save_to_db, charge_card, send_email):
    assert place_order(7, 1999) is None
    send_email.assert_not_called()
