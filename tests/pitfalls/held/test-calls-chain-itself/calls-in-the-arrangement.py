# Configures the chain by calling it, so the test's own cursor() is counted with the one of the program.
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
    connection.cursor().fetchone.return_value = ("Yusuf",)

    assert LoanBook(connection).borrower("QA 76.9") == "Yusuf"

    connection.cursor.assert_called_once_with()
