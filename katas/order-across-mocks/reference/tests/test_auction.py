"""Selling a lot, without a database and without a screen."""

from unittest.mock import Mock, call, patch

import pytest

from myapp.auction import sell


@pytest.fixture
def house():
    parent = Mock()
    with (
        patch("myapp.auction.database") as database,
        patch("myapp.auction.ledger") as ledger,
        patch("myapp.auction.screen") as screen,
    ):
        parent.attach_mock(database, "database")
        parent.attach_mock(ledger, "ledger")
        parent.attach_mock(screen, "screen")
        yield parent


def test_the_money_moves_inside_a_transaction_and_the_screen_is_last(house):
    sell(7, "Ada", "Ben", 12_000)

    begin, *entries, commit, show = house.mock_calls
    assert begin == call.database.begin()
    assert entries in (
        [call.ledger.debit("Ada", 12_000), call.ledger.credit("Ben", 12_000)],
        [call.ledger.credit("Ben", 12_000), call.ledger.debit("Ada", 12_000)],
    )
    assert commit == call.database.commit()
    assert show == call.screen.show_sold(7)


@pytest.mark.parametrize("entry", ["debit", "credit"])
def test_a_failed_entry_is_rolled_back(house, entry):
    house.configure_mock(**{f"ledger.{entry}.side_effect": OSError("disk full")})

    with pytest.raises(OSError, match="disk full"):
        sell(7, "Ada", "Ben", 12_000)

    house.database.rollback.assert_called_once_with()
    house.database.commit.assert_not_called()
    house.screen.show_sold.assert_not_called()
