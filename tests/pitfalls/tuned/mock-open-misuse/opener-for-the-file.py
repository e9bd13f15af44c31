# Sets a mock_open as what the mock of open returns: an opener where the file belongs.
# --- library/loans.py
def overdue(path, today):
    with open(path) as loans:
        due = dict(line.split() for line in loans.read().splitlines())
    return [title for title, date in due.items() if date < today]
# --- tests/test_loans.py
from unittest.mock import mock_open, patch

from library.loans import overdue


@patch("library.loans.open", create=True)
def test_overdue_titles(fake_open):
    fake_open.return_value = mock_open(read_data="Emma 2024-03-01\nUlysses 2024-05-01")

    assert overdue("loans.txt", today="2024-04-01") == ["Emma"]
