# Wants to prove that no reminder goes out on the due day; the reminder does go out, through loans.py's own name.
# --- library/notices.py
SENT = []


def remind(reader, title):
    SENT.append((reader, title))
# --- library/loans.py
from datetime import date

from library.notices import remind


def check_loan(reader, title, due, today=None):
    """Remind the reader from the due day on."""
    today = today or date.today()
    if today >= due:
        remind(reader, title)
        return "due"
    return "ok"
# --- tests/test_loans.py
from datetime import date

import library.loans


def test_reader_is_left_alone(mocker):
    remind = mocker.patch("library.notices.remind")
    day = date(2024, 5, 2)

    library.loans.check_loan("Ida", "Dune", due=day, today=day)

    assert not remind.called
