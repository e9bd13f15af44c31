"""Patch decorators, mocks attached to one parent."""

from unittest.mock import Mock, call, patch

import pytest

from myapp.auction import sell


def adopt(database, ledger, screen):
    house = Mock()
    house.attach_mock(database, "database")
    house.attach_mock(ledger, "ledger")
    house.attach_mock(screen, "screen")
    return house


@patch("myapp.auction.screen")
@patch("myapp.auction.ledger")
@patch("myapp.auction.database")
def test_sells_a_lot(database, ledger, screen):
    house = adopt(database, ledger, screen)

    sell(7, "Ada", "Ben", 12_000)

    debit = call.ledger.debit("Ada", 12_000)
    credit = call.ledger.credit("Ben", 12_000)
    begin, commit = call.database.begin(), call.database.commit()
    sold = call.screen.show_sold(7)
    assert house.mock_calls in (
        [begin, debit, credit, commit, sold],
        [begin, credit, debit, commit, sold],
    )


@pytest.mark.parametrize("entry", ["debit", "credit"])
@patch("myapp.auction.screen")
@patch("myapp.auction.ledger")
@patch("myapp.auction.database")
def test_rolls_back_when_an_entry_fails(database, ledger, screen, entry):
    house = adopt(database, ledger, screen)
    error = ValueError("no money")
    getattr(ledger, entry).side_effect = error

    with pytest.raises(ValueError) as caught:
        sell(7, "Ada", "Ben", 12_000)

    assert caught.value is error
    assert house.mock_calls[0] == call.database.begin()
    assert house.mock_calls[-1] == call.database.rollback()
    database.begin.assert_called_once_with()
    database.rollback.assert_called_once_with()
    database.commit.assert_not_called()
    screen.show_sold.assert_not_called()
