# Asserts in a loop over the calls, but with this data there are none.
# --- club/birthdays.py
def greet(members, today, mailer):
    for member in members:
        if member["born"][5:] == today[5:]:
            mailer.send(member["email"], f"Happy birthday, {member['name']}!")
# --- tests/test_birthdays.py
import unittest
from unittest.mock import MagicMock

from club.birthdays import greet


class GreetTest(unittest.TestCase):
    def test_greeting_has_the_name(self):
        mailer = MagicMock()
        members = [
            {"name": "Liv", "email": "liv@example.com", "born": "1990-06-21"},
            {"name": "Per", "email": "per@example.com", "born": "1988-12-01"},
        ]
        greet(members, "2024-06-12", mailer)
        for one_call in mailer.send.call_args_list:
            address, text = one_call.args
            self.assertEqual(address, "liv@example.com")
            self.assertIn("Liv", text)
