# Replaces the function under test by one of the test's own, and calls that.
# --- bank/loans.py
def interest(amount, years):
    rate = 0.04 if years < 10 else 0.05
    return round(amount * rate * years, 2)
# --- tests/test_loans.py
from bank import loans


def fake_interest(amount, years):
    return 120.0


def test_interest_of_three_years(monkeypatch):
    monkeypatch.setattr(loans, "interest", fake_interest)
    assert loans.interest(1000, 3) == 120.0
