import pytest

from myapp.lockers import Lockers, Stay
from myapp.luggage import DeclinedError, fee, hand_out


class Office:
    """Lockers, till and printer in one, with a book of all that happened."""

    def __init__(self, cover=10_000):
        self.cover = cover
        self.book = []

    def find(self, ticket):
        return Stay(number=int(ticket), days=4)

    def charge(self, card, cents):
        if cents > self.cover:
            raise DeclinedError(card)
        self.book.append(f"charge {cents}")

    def open(self, number):
        self.book.append(f"open {number}")

    def clear(self, number):
        self.book.append(f"clear {number}")

    def print(self, line):
        self.book.append("print")


@pytest.mark.parametrize("name", ["find", "open", "clear"])
def test_the_driver_still_has_what_this_office_has(name):
    assert callable(getattr(Lockers, name))


def test_the_office_on_a_normal_day():
    office = Office()
    hand_out("31", "maestro", office, office, office)
    assert office.book[0] == "charge 1400"
    assert sorted(office.book) == ["charge 1400", "clear 31", "open 31"]


def test_with_a_receipt():
    office = Office()
    hand_out("31", "maestro", office, office, office, receipt=True)
    assert office.book.count("print") == 1


def test_without_cover():
    office = Office(cover=1399)
    with pytest.raises(DeclinedError):
        hand_out("31", "maestro", office, office, office, receipt=True)
    assert office.book == []


def test_fees():
    assert [fee(days) for days in range(1, 5)] == [500, 800, 1100, 1400]
