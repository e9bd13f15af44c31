# Configures __len__ and __iter__ before the code uses them; the one `if` on a mock is meant to be true.
# --- library/reminders.py
def remind(shelf, mailer=None):
    overdue = list(shelf.overdue())
    if mailer:
        for loan in overdue:
            mailer.send(loan.member)
    return f"{len(overdue)} of {len(shelf)}"
# --- tests/test_reminders.py
from unittest.mock import MagicMock, call

from library.reminders import remind


def make_shelf():
    shelf = MagicMock()
    shelf.__len__.return_value = 5
    shelf.overdue.return_value.__iter__.return_value = [MagicMock(member="ann"), MagicMock(member="bob")]
    return shelf


def test_every_late_member_gets_a_mail():
    mailer = MagicMock()

    assert remind(make_shelf(), mailer) == "2 of 5"
    assert mailer.send.call_args_list == [call("ann"), call("bob")]


def test_counts_without_a_mailer():
    assert remind(make_shelf()) == "2 of 5"
