# Checks the reminder with called_once_with, which is not an assertion of a mock but a new attribute.
# --- library/overdue.py
from library.post import send_letter


def remind(loans, today):
    late = [loan for loan in loans if loan["due"] < today]
    for loan in late:
        send_letter(loan["reader"], f"Please return {loan['title']}")
    return len(late)
# --- library/post.py
def send_letter(reader, text):
    raise RuntimeError("no letters outside production")
# --- tests/test_overdue.py
from datetime import date
from unittest.mock import patch

from library import overdue

LOANS = [
    {"reader": "ines", "title": "Solaris", "due": date(2024, 3, 1)},
    {"reader": "omar", "title": "Emma", "due": date(2024, 3, 20)},
]


@patch("library.overdue.send_letter")
def test_only_the_late_reader_gets_a_letter(send_letter):
    overdue.remind(LOANS, date(2024, 3, 10))

    send_letter.called_once_with("ines", "Please return Emma")
