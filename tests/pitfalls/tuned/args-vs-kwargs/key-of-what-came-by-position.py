# Looks into the named arguments for a value that the code passes by position.
# --- library/reminders.py
def remind(loans, mailer):
    for reader, title in loans:
        mailer.send(reader, f"Please bring back {title}")
# --- tests/test_reminders.py
from unittest.mock import Mock

from library.reminders import remind


def test_the_title_is_in_the_text():
    mailer = Mock()
    remind([("ida@example.org", "Emma")], mailer)

    assert "Emma" in mailer.send.call_args.kwargs["text"]
