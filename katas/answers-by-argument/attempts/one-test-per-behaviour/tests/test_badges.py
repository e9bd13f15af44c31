from unittest.mock import Mock

import pytest

from myapp.badges import badges


@pytest.fixture
def users():
    def get_user(user_id):
        branch, number = divmod(user_id, 1000)
        if number > 100:
            raise LookupError("no branch has that many people")
        return {"name": {1: "Ann", 2: "Bo", 3: "Cy"}[branch]}

    return Mock(**{"get_user.side_effect": get_user})


def test_number_and_name(users):
    assert badges(users, [1007])[0] == ["7 Ann"]


def test_one_badge_for_each_branch(users):
    assert set(badges(users, [1007, 3007])[0]) == {"7 Ann", "7 Cy"}


def test_two_badges_for_somebody_given_twice(users):
    assert len(badges(users, [2010, 2010])[0]) == 2


def test_order(users):
    assert badges(users, [2009, 1009])[0] == ["9 Bo", "9 Ann"]


def test_unknown_ids_are_reported(users):
    assert 1555 in badges(users, [1555, 2666])[1]


def test_the_others_still_get_their_badges(users):
    assert badges(users, [1555, 3001])[0] == ["1 Cy"]
