"""Hand-written audit book in a fixture, no unittest.mock; parametrized cases."""

import pytest

from myapp.transfer import RefusedError, transfer


class AuditBook:
    """An audit log that can be read afterwards."""

    def __init__(self):
        self.entries = []

    def record(self, *, sender, receiver, amount):
        self.entries.append((sender, receiver, amount))


@pytest.fixture
def book():
    return AuditBook()


@pytest.fixture
def accounts():
    return {"ada": 1013, "bob": 227, "cyd": 59}


@pytest.mark.parametrize(
    ("sender", "receiver", "amount", "afterwards"),
    [
        pytest.param("ada", "bob", 306, {"ada": 707, "bob": 533, "cyd": 59}, id="some"),
        pytest.param("bob", "cyd", 227, {"ada": 1013, "bob": 0, "cyd": 286}, id="all there is"),
        pytest.param("cyd", "ada", 58, {"ada": 1071, "bob": 227, "cyd": 1}, id="all but one"),
    ],
)
def test_transfer_moves_and_enters_the_amount(
    accounts, book, sender, receiver, amount, afterwards
):
    transfer(accounts, book, sender, receiver, amount)

    assert accounts == afterwards
    assert book.entries == [(sender, receiver, amount)]


@pytest.mark.parametrize("amount", [228, 5000])
def test_refused_transfer_leaves_no_trace(accounts, book, amount):
    with pytest.raises(RefusedError):
        transfer(accounts, book, "bob", "ada", amount)

    assert accounts == {"ada": 1013, "bob": 227, "cyd": 59}
    assert book.entries == []


def test_every_transfer_has_its_entry(accounts, book):
    transfer(accounts, book, "ada", "bob", 306)
    with pytest.raises(RefusedError):
        transfer(accounts, book, "cyd", "bob", 60)
    transfer(accounts, book, "bob", "cyd", 11)

    assert accounts == {"ada": 707, "bob": 522, "cyd": 70}
    assert book.entries == [("ada", "bob", 306), ("bob", "cyd", 11)]
