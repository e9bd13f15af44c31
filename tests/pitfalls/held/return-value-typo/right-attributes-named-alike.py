# The loan object really has `returns` and `return_date` attributes, and the book's methods get a well-spelled return_value.
# --- library/loan.py
def summary(loan):
    late = [r for r in loan.returns if r > loan.return_date]
    return f"{loan.title()}: {len(late)} late of {len(loan.returns)}"


def fee(loan, tariff):
    return tariff.per_day() * loan.days_late
# --- tests/test_loan.py
from unittest.mock import Mock

from library.loan import fee, summary


def test_summary_counts_late_returns():
    loan = Mock()
    loan.title.return_value = "Dune"
    loan.return_date = 10
    loan.returns = [9, 12, 15]

    assert summary(loan) == "Dune: 2 late of 3"


def test_fee_is_per_day():
    tariff = Mock(**{"per_day.return_value": 0.5})

    assert fee(Mock(days_late=4), tariff) == 2.0
