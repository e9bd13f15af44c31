from unittest.mock import MagicMock

from myapp.badges import badges

NAMES = {1007: "Ada", 2007: "Mary"}


def dynamic_response(user_id):
    if user_id not in NAMES:
        return LookupError(user_id)
    return {"name": NAMES[user_id]}


def test_badges():
    users = MagicMock()
    users.get_user.side_effect = dynamic_response

    printed, unknown = badges(users, [2007, 4001, 1007, 2007])

    assert printed == ["7 Mary", "7 Ada", "7 Mary"]
    assert unknown == [4001]
