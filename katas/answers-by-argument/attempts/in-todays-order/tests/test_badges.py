from unittest.mock import MagicMock

from myapp.badges import badges


def test_badges():
    users = MagicMock()
    users.get_user.side_effect = [
        {"name": "Mary"},
        LookupError("nobody"),
        {"name": "Ada"},
        {"name": "Mary"},
    ]

    printed, unknown = badges(users, [2007, 4001, 1007, 2007])

    assert printed == ["7 Mary", "7 Ada", "7 Mary"]
    assert unknown == [4001]
