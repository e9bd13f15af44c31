from unittest.mock import Mock, call, patch

import pytest

from myapp.auction import sell


@pytest.fixture
def house():
    parent = Mock()
    for name in ("database", "ledger", "screen"):
        parent.attach_mock(patch(f"myapp.auction.{name}").start(), name)
    return parent


def test_sells_a_lot(house):
    sell(7, "Ada", "Ben", 12_000)

    calls = house.mock_calls
    assert calls[0] == call.database.begin()
    assert call.ledger.debit("Ada", 12_000) in calls[1:3]
    assert call.ledger.credit("Ben", 12_000) in calls[1:3]
    assert calls[3:] == [call.database.commit(), call.screen.show_sold(7)]


def test_rolls_back(house):
    house.ledger.credit.side_effect = OSError("disk full")

    with pytest.raises(OSError, match="disk full"):
        sell(7, "Ada", "Ben", 12_000)

    house.database.rollback.assert_called_once_with()
    house.database.commit.assert_not_called()
    house.screen.show_sold.assert_not_called()
