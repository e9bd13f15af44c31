# Asserts that push was not called on the patched original, while reminders.py uses its own copy of push.
# --- habits/push.py
SENT = []


def push(device, text):
    SENT.append((device, text))
    return True
# --- habits/reminders.py
from habits.push import push


def remind(user):
    if user["muted"]:
        return False
    return push(user["device"], f"Time to {user['habit']}!")
# --- tests/test_reminders.py
from unittest import mock

from habits.reminders import remind


@mock.patch("habits.push.push")
def test_muted_user_is_left_alone(mock_push):
    user = {"device": "d-17", "habit": "stretch", "muted": True}
    assert remind(user) is False
    mock_push.assert_not_called()
