# Uses name= only to label the mailer, and sets the users' names as attributes.
# --- forum/mentions.py
def notify_all(users, mailer):
    sent = []
    for user in users:
        if not user.muted:
            mailer.send(user.email, subject="You were mentioned")
            sent.append(user.name)
    return sent
# --- tests/test_mentions.py
from unittest.mock import MagicMock

import pytest

from forum.mentions import notify_all


def make_user(name, muted):
    user = MagicMock(name="user", email=f"{name}@example.com", muted=muted)
    user.name = name
    return user


@pytest.fixture
def mailer():
    return MagicMock(name="mailer")


def test_muted_users_are_left_alone(mailer):
    users = [make_user("carla", muted=False), make_user("dmitri", muted=True)]

    assert notify_all(users, mailer) == ["carla"]
    mailer.send.assert_called_once_with("carla@example.com", subject="You were mentioned")
