from unittest.mock import patch

import pytest

from myapp.auction import sell


@patch("myapp.auction.screen")
@patch("myapp.auction.ledger")
@patch("myapp.auction.database")
def test_sells_a_lot(database, ledger, screen):
    sell(7, "Ada", "Ben", 12_000)

    database.begin.assert_called_once_with()
    ledger.debit.assert_called_once_with("Ada", 12_000)
    ledger.credit.assert_called_once_with("Ben", 12_000)
    database.commit.assert_called_once_with()
    screen.show_sold.assert_called_once_with(7)


@patch("myapp.auction.screen")
@patch("myapp.auction.ledger")
@patch("myapp.auction.database")
def test_rolls_back(database, ledger, screen):
    ledger.credit.side_effect = OSError("disk full")

    with pytest.raises(OSError, match="disk full"):
        sell(7, "Ada", "Ben", 12_000)

    database.rollback.assert_called_once_with()
    database.commit.assert_not_called()
    screen.show_sold.assert_not_called()
