from unittest.mock import patch

import pytest

from myapp.orders import place_order


@pytest.fixture
def shop():
    patchers = [
        patch("myapp.orders.save_to_db"),
        patch("myapp.orders.charge_card"),
        patch("myapp.orders.send_email"),
    ]
    yield [patcher.start() for patcher in patchers]
    patchers[-1].stop()


def test_places_an_order(shop):
    save, charge, email = shop
    charge.return_value = {"transaction_id": "tx_1"}
    assert place_order(7, 1999) == "tx_1"
    charge.assert_called_once_with(7, 1999)
    email.assert_called_once_with(7, "tx_1")


def test_not_saved(shop):
    save, charge, email = shop
    save.return_value = False
    place_order(7, 1999)
    charge.assert_not_called()


def test_refused(shop):
    save, charge, email = shop
    charge.return_value = {"transaction_id": None}
    place_order(7, 1999)
    email.assert_not_called()
