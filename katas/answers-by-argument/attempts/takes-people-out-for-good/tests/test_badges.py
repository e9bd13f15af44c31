from unittest.mock import MagicMock

from myapp.badges import badges

PEOPLE = {1007: {"name": "Ada"}, 2007: {"name": "Mary"}}

users = MagicMock()
users.get_user.side_effect = PEOPLE.__getitem__


def test_badges():
    assert badges(users, [2007, 1007, 2007]) == (["7 Mary", "7 Ada", "7 Mary"], [])


def test_somebody_has_left():
    del PEOPLE[2007]

    assert badges(users, [2007, 1007]) == (["7 Ada"], [2007])
