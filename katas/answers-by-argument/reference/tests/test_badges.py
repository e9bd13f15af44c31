"""Badges, without the directory of users."""

from unittest.mock import MagicMock

import pytest

from myapp.badges import badges

NAMES = {1007: "Ada", 2007: "Mary", 2012: "Grace"}


def dynamic_response(user_id):
    if user_id not in NAMES:
        raise LookupError(user_id)
    return {"name": NAMES[user_id]}


@pytest.fixture
def users():
    users = MagicMock()
    users.get_user.side_effect = dynamic_response
    return users


def test_badges_in_the_order_given(users):
    printed, _ = badges(users, [2012, 1007, 2012])

    assert printed == ["12 Grace", "7 Ada", "12 Grace"]


def test_same_number_in_two_branches(users):
    printed, _ = badges(users, [1007, 2007])

    assert printed == ["7 Ada", "7 Mary"]


def test_goes_on_after_an_unknown_id(users):
    assert badges(users, [4001, 1007]) == (["7 Ada"], [4001])
