from types import SimpleNamespace

import pytest

from myapp import auction


class Hall:
    """Plays the house: knows what is in the books, and what the audience has seen."""

    def __init__(self, refuses=None):
        self.refuses = refuses
        self.pending = None
        self.books = {}
        self.story = []

    def begin(self):
        assert self.pending is None
        self.pending = {}

    def entry(self, kind):
        def make(who, cents):
            if kind == self.refuses:
                raise LookupError(who)
            self.pending[kind, who] = cents

        return make

    def commit(self):
        self.books |= self.pending
        self.pending = None
        self.story.append("committed")

    def rollback(self):
        self.pending = None
        self.story.append("rolled back")

    def show_sold(self, lot):
        assert self.pending is None
        self.story.append(f"{lot} sold")


@pytest.fixture
def open_house(monkeypatch):
    def install(hall):
        ledger = SimpleNamespace(debit=hall.entry("debit"), credit=hall.entry("credit"))
        monkeypatch.setattr(auction, "database", hall)
        monkeypatch.setattr(auction, "ledger", ledger)
        monkeypatch.setattr(auction, "screen", hall)
        return hall

    return install


def test_a_sale(open_house):
    hall = open_house(Hall())
    auction.sell(21, "Eve", "Fay", 99)
    assert hall.story == ["committed", "21 sold"]
    assert hall.books == {("debit", "Eve"): 99, ("credit", "Fay"): 99}


@pytest.mark.parametrize("refuses", ["debit", "credit"])
def test_no_sale(open_house, refuses):
    hall = open_house(Hall(refuses))
    with pytest.raises(LookupError):
        auction.sell(21, "Eve", "Fay", 99)
    assert hall.story == ["rolled back"]
    assert hall.books == {}
