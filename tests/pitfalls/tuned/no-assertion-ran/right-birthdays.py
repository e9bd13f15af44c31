# The assertions sit in a helper and in a loop whose length is checked; the last test asserts by raises alone.
# --- club/birthdays.py
def greet(members, today, mailer):
    for member in members:
        if member["born"][5:] == today[5:]:
            mailer.send(member["email"], f"Happy birthday, {member['name']}!")
# --- tests/test_birthdays.py
import pytest
from unittest.mock import MagicMock

from club.birthdays import greet

MEMBERS = [
    {"name": "Liv", "email": "liv@example.com", "born": "1990-06-21"},
    {"name": "Per", "email": "per@example.com", "born": "1988-06-21"},
]


def check_greetings(mailer, names):
    assert mailer.send.call_count == len(names)
    for one_call, name in zip(mailer.send.call_args_list, names):
        assert name in one_call.args[1]


def test_greeting_has_the_name():
    mailer = MagicMock()
    greet(MEMBERS, "2024-06-21", mailer)
    check_greetings(mailer, ["Liv", "Per"])


def test_mail_errors_are_not_hidden():
    mailer = MagicMock()
    mailer.send.side_effect = ConnectionError("smtp down")
    with pytest.raises(ConnectionError):
        greet(MEMBERS, "2024-06-21", mailer)
