from unittest.mock import MagicMock

from myapp.badges import badges

NAMES = {1007: "Ada", 2012: "Grace"}


def dynamic_response(user_id):
    if user_id not in NAMES:
        raise LookupError(user_id)
    return {"name": NAMES[user_id]}


def test_badges():
    users = MagicMock()
    users.get_user.side_effect = dynamic_response

    assert badges(users, [2012, 1007, 1007, 4001]) == (["12 Grace", "7 Ada", "7 Ada"], [4001])
