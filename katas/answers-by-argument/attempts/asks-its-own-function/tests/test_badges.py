from unittest.mock import MagicMock

import pytest

NAMES = {1007: "Ada", 2007: "Mary"}


def dynamic_response(user_id):
    if user_id not in NAMES:
        raise LookupError(user_id)
    return {"name": NAMES[user_id]}


@pytest.fixture
def users():
    return MagicMock(**{"get_user.side_effect": dynamic_response})


def test_known(users):
    assert users.get_user(1007) == {"name": "Ada"}
    assert users.get_user(2007) == {"name": "Mary"}


def test_unknown(users):
    with pytest.raises(LookupError):
        users.get_user(4001)
