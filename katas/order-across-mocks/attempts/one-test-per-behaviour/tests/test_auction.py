from unittest.mock import Mock, call

import pytest

from myapp import auction

DEBIT = call.ledger.debit("Cem", 450)
CREDIT = call.ledger.credit("Dee", 450)


@pytest.fixture
def house(monkeypatch):
    parent = Mock()
    for name in ("database", "ledger", "screen"):
        monkeypatch.setattr(auction, name, getattr(parent, name))
    return parent


@pytest.fixture
def calls(house):
    auction.sell(3, "Cem", "Dee", 450)
    return house.mock_calls


def test_makes_five_calls(calls):
    assert len(calls) == 5


def test_begins_first(calls):
    assert calls[0] == call.database.begin()


def test_commits_after_both_entries(calls):
    assert calls.index(call.database.commit()) > max(calls.index(DEBIT), calls.index(CREDIT))


def test_announces_after_the_commit(calls):
    assert calls.index(call.screen.show_sold(3)) > calls.index(call.database.commit())


@pytest.fixture
def failed(house):
    house.ledger.credit.side_effect = ValueError("Dee who?")
    try:
        auction.sell(3, "Cem", "Dee", 450)
    except ValueError as error:
        house.error = error
    return house


def test_rolls_a_failure_back(failed):
    assert failed.database.rollback.call_count == 1


def test_commits_no_failure(failed):
    assert call.database.commit() not in failed.mock_calls


def test_announces_no_failure(failed):
    assert not failed.screen.mock_calls


def test_tells_of_a_failure(failed):
    assert isinstance(failed.error, ValueError)
