# Walks the chain with return_value; the one mock that the test calls itself is not counted afterwards.
# --- archive/loans.py
class LoanBook:
    def __init__(self, connection):
        self.connection = connection

    def borrower(self, signature):
        cursor = self.connection.cursor()
        cursor.execute("SELECT name FROM loans WHERE signature = ?", (signature,))
        row = cursor.fetchone()
        return row[0] if row else None
# --- tests/test_loans.py
from archive.loans import LoanBook


def test_borrower_is_read_with_one_cursor(mocker):
    connection = mocker.MagicMock()
    connection.cursor.return_value.fetchone.return_value = ("Yusuf",)

    assert LoanBook(connection).borrower("QA 76.9") == "Yusuf"

    connection.cursor.assert_called_once_with()


def test_nobody_has_it(mocker):
    connect = mocker.MagicMock()
    connection = connect("archive.db")
    connection.cursor.return_value.fetchone.return_value = None

    assert LoanBook(connection).borrower("QA 1") is None

    connection.cursor.return_value.execute.assert_called_once()
    assert connection.cursor.call_count == 1
