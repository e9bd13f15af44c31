# Builds a user in a fixture with MagicMock(name=...), then expects user.name.
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


@pytest.fixture
def users():
    return [
        MagicMock(name="carla", email="carla@example.com", muted=False),
        MagicMock(name="dmitri", email="dmitri@example.com", muted=True),
    ]


def test_muted_users_are_left_alone(users):
    mailer = MagicMock(name="mailer")

    assert notify_all(users, mailer) == ["carla"]
    mailer.send.assert_called_once_with("carla@example.com", subject="You were mentioned")
