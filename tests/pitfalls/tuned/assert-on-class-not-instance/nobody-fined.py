# Asserts that the class's method was not called; the code would call it on an object, so this can never fail.
# --- library/returns.py
class Cashier:
    def __init__(self, desk):
        self.desk = desk

    def charge(self, reader, cents):
        raise OSError("no till")


def give_back(reader, days_late):
    cashier = Cashier(desk=2)
    if days_late > 3:
        cashier.charge(reader, days_late * 20)
    return max(0, days_late - 3)
# --- tests/test_returns.py
from unittest.mock import patch

from library.returns import give_back


@patch("library.returns.Cashier")
def test_three_days_are_free(mock_cashier):
    give_back("Noor", 3)

    mock_cashier.charge.assert_not_called()
