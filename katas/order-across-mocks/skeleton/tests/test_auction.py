"""Selling a lot, without a database and without a screen.

Each call is here, once. Would this test mind if the screen came first?
"""

from unittest.mock import patch

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
