# Gives arguments to assert_not_called, to say that one certain call was not made.
# --- campsite/reminders.py
def remind(text_message, bookings):
    for guest, paid in bookings:
        if not paid:
            text_message(guest, "Please pay before you arrive.")
# --- tests/test_reminders.py
from unittest.mock import Mock

from campsite.reminders import remind


def test_who_has_paid_is_left_in_peace():
    text_message = Mock()

    remind(text_message, [("Ole", True), ("Bo", False)])

    text_message.assert_not_called("Ole", "Please pay before you arrive.")
