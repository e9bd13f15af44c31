"""MagicMock with a function as side_effect."""

from unittest.mock import MagicMock

from myapp.badges import badges

PEOPLE = {1007: "Ada", 2007: "Bob", 2012: "Grace", 1234: "Linus"}


def get_user(user_id):
    if user_id not in PEOPLE:
        raise LookupError(user_id)
    return {"name": PEOPLE[user_id], "email": "x@example.com"}


def make_users():
    users = MagicMock()
    users.get_user.side_effect = get_user
    return users


def test_badges_in_the_order_given():
    assert badges(make_users(), [2012, 1007]) == (["12 Grace", "7 Ada"], [])


def test_same_number_in_two_branches():
    assert badges(make_users(), [2007, 1007]) == (["7 Bob", "7 Ada"], [])


def test_twice():
    assert badges(make_users(), [1007, 2012, 1007]) == (["7 Ada", "12 Grace", "7 Ada"], [])


def test_big_number():
    assert badges(make_users(), [1234]) == (["234 Linus"], [])


def test_unknown():
    assert badges(make_users(), [9999, 1007, 3001, 2012, 9999]) == (
        ["7 Ada", "12 Grace"],
        [9999, 3001, 9999],
    )
