"""Hand-written doubles that share one diary, put in place by monkeypatch in a fixture."""

import pytest

from myapp import auction
from myapp.house import Database, Ledger, Screen


class Refused(Exception):
    """An error that the program cannot know by name."""


class DiaryDatabase(Database):
    def __init__(self, diary):
        self.diary = diary

    def begin(self):
        self.diary.append("begin")

    def commit(self):
        self.diary.append("commit")

    def rollback(self):
        self.diary.append("rollback")


class DiaryLedger(Ledger):
    def __init__(self, diary):
        self.diary = diary
        self.refuses = {}

    def debit(self, who, cents, /):
        self._enter("debit", who, cents)

    def credit(self, who, cents, /):
        self._enter("credit", who, cents)

    def _enter(self, kind, who, cents):
        self.diary.append((kind, who, cents))
        if kind in self.refuses:
            raise self.refuses[kind]


class DiaryScreen(Screen):
    def __init__(self, diary):
        self.diary = diary

    def show_sold(self, lot, /):
        self.diary.append(("sold", lot))


@pytest.fixture
def diary():
    return []


@pytest.fixture(autouse=True)
def ledger(monkeypatch, diary):
    ledger = DiaryLedger(diary)
    monkeypatch.setattr(auction, "database", DiaryDatabase(diary))
    monkeypatch.setattr(auction, "ledger", ledger)
    monkeypatch.setattr(auction, "screen", DiaryScreen(diary))
    return ledger


SALES = [(7, "Ada", "Ben", 12_000), (31, "Cleo", "Dora", 950)]


@pytest.mark.parametrize(("lot", "buyer", "seller", "price"), SALES)
def test_moves_the_money_then_commits_then_announces(diary, lot, buyer, seller, price):
    auction.sell(lot, buyer, seller, price)

    begin, *entries, commit, sold = diary
    assert begin == "begin"
    assert sorted(entries) == [("credit", seller, price), ("debit", buyer, price)]
    assert commit == "commit"
    assert sold == ("sold", lot)


def test_each_sale_is_a_transaction_of_its_own(diary):
    for sale in SALES:
        auction.sell(*sale)

    words = [entry if isinstance(entry, str) else entry[0] for entry in diary]
    assert [word for word in words if word not in ("debit", "credit")] == [
        "begin", "commit", "sold", "begin", "commit", "sold",
    ]  # fmt: skip
    assert len(diary) == 10


@pytest.mark.parametrize(
    "error",
    [Refused("no"), ConnectionError("gone"), ValueError("broke"), KeyError("Ada")],
    ids=lambda error: type(error).__name__,
)
@pytest.mark.parametrize("kind", ["debit", "credit"])
def test_a_refused_entry_is_rolled_back_and_goes_through(diary, ledger, kind, error):
    ledger.refuses[kind] = error

    with pytest.raises(type(error)) as caught:
        auction.sell(7, "Ada", "Ben", 12_000)

    assert caught.value is error
    both = {"debit": ("debit", "Ada", 12_000), "credit": ("credit", "Ben", 12_000)}
    begin, *entries, rollback = diary
    assert begin == "begin"
    assert rollback == "rollback"
    # The refused entry was tried; whether the other one was is free.
    assert sorted(entries) in ([both[kind]], sorted(both.values()))


def test_the_next_sale_after_a_refused_one_goes_well(diary, ledger):
    ledger.refuses["debit"] = Refused("no")
    with pytest.raises(Refused):
        auction.sell(7, "Ada", "Ben", 12_000)
    diary.clear()
    ledger.refuses.clear()

    auction.sell(7, "Cleo", "Ben", 11_000)

    assert diary[0] == "begin"
    assert sorted(diary[1:3]) == [("credit", "Ben", 11_000), ("debit", "Cleo", 11_000)]
    assert diary[3:] == ["commit", ("sold", 7)]
