# Writes called_once_with without the assert_ in front, so nothing is checked.
# --- library/mail.py
def send_mail(to, subject):
    raise RuntimeError("no mail server configured")
# --- library/overdue.py
from library.mail import send_mail


def remind(loans, today):
    late = [loan for loan in loans if loan["due"] < today]
    for loan in late:
        send_mail(loan["reader"], f"Overdue: {loan['title']}")
    return len(late)
# --- tests/test_overdue.py
from datetime import date
from unittest.mock import patch

from library.overdue import remind

LOANS = [
    {"reader": "ada@example.com", "title": "Emma", "due": date(2024, 3, 1)},
    {"reader": "bob@example.com", "title": "Dune", "due": date(2024, 5, 1)},
]


@patch("library.overdue.send_mail")
def test_late_readers_get_a_mail(mock_send):
    remind(LOANS, date(2024, 4, 1))
    mock_send.called_once_with("ada@example.com", "Overdue: Emma")
