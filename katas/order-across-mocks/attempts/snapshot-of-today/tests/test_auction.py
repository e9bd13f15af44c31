from unittest.mock import Mock, call

import pytest

from myapp.auction import sell


@pytest.fixture
def house(mocker):
    parent = Mock()
    for name in ("database", "ledger", "screen"):
        parent.attach_mock(mocker.patch(f"myapp.auction.{name}"), name)
    return parent


def test_sells_a_lot(house):
    sell(7, "Ada", "Ben", 12_000)

    assert house.mock_calls == [
        call.database.begin(),
        call.ledger.debit("Ada", 12_000),
        call.ledger.credit("Ben", 12_000),
        call.database.commit(),
        call.screen.show_sold(7),
    ]


def test_rolls_back(house):
    house.ledger.credit.side_effect = OSError("disk full")

    with pytest.raises(OSError, match="disk full"):
        sell(7, "Ada", "Ben", 12_000)

    assert house.mock_calls == [
        call.database.begin(),
        call.ledger.debit("Ada", 12_000),
        call.ledger.credit("Ben", 12_000),
        call.database.rollback(),
    ]
