from unittest.mock import MagicMock

from myapp.badges import badges


def test_known():
    users = MagicMock()
    users.get_user.return_value = {"name": "Ada"}

    assert badges(users, [2012, 1007, 2007, 1007]) == (["12 Ada", "7 Ada", "7 Ada", "7 Ada"], [])


def test_unknown():
    users = MagicMock()
    users.get_user.side_effect = LookupError

    assert badges(users, [4001, 4002]) == ([], [4001, 4002])
