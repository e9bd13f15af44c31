# Asserts on the push that reminders.py really uses, and shows that it is called otherwise.
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


@mock.patch("habits.reminders.push")
def test_muted_user_is_left_alone(mock_push):
    user = {"device": "d-17", "habit": "stretch", "muted": True}
    assert remind(user) is False
    mock_push.assert_not_called()


@mock.patch("habits.reminders.push", return_value=True)
def test_other_users_get_a_push(mock_push):
    user = {"device": "d-18", "habit": "read", "muted": False}
    assert remind(user) is True
    mock_push.assert_called_once_with("d-18", "Time to read!")
