# Puts a plain lambda where the class had a property.
# --- rowing/crew.py
from datetime import date


class Rower:
    def __init__(self, name, born):
        self.name = name
        self.born = born

    @property
    def age(self):
        today = date.today()
        return today.year - self.born.year - ((today.month, today.day) < (self.born.month, self.born.day))


def category(rower):
    return "junior" if rower.age < 19 else "senior"
# --- tests/test_crew.py
from datetime import date

from rowing.crew import Rower, category


def test_eighteen_is_still_a_junior(monkeypatch):
    monkeypatch.setattr(Rower, "age", lambda self: 18)

    assert category(Rower("Ada", date(2006, 2, 1))) == "junior"


def test_adults_are_seniors():
    assert category(Rower("Eve", date(1980, 2, 1))) == "senior"
