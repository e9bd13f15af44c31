"""pytest-mock: a factory fixture around mocker.create_autospec, with parametrized lists."""

import pytest

from myapp.badges import Users, badges


@pytest.fixture
def directory(mocker):
    """Make a directory of the records (or errors) given by id; whoever else is asked for is unknown."""

    def make(entries, missing=LookupError):
        def get_user(user_id):
            entry = entries.get(user_id, missing)
            if isinstance(entry, str):
                return {"name": entry, "email": f"{user_id}@example.com"}
            raise entry(user_id)

        users = mocker.create_autospec(Users, instance=True)
        users.get_user.side_effect = get_user
        return users

    return make


EVERYBODY = {
    1001: "Guido",
    1007: "Ada",
    1010: "Alan",
    1107: "Joan",
    1999: "Barbara",
    2007: "Linus",
    2012: "Grace Hopper",
    12007: "Edsger",
}


@pytest.mark.parametrize(
    ("user_ids", "printed", "unknown"),
    [
        ([], [], []),
        ([1007], ["7 Ada"], []),
        ([2012, 1007], ["12 Grace Hopper", "7 Ada"], []),
        ([1007, 2012], ["7 Ada", "12 Grace Hopper"], []),
        ([1007, 2007], ["7 Ada", "7 Linus"], []),
        ([2007, 1007, 12007], ["7 Linus", "7 Ada", "7 Edsger"], []),
        ([1107, 1999, 1001, 1010], ["107 Joan", "999 Barbara", "1 Guido", "10 Alan"], []),
        ([1007, 1007], ["7 Ada", "7 Ada"], []),
        ([1007, 2007, 1007], ["7 Ada", "7 Linus", "7 Ada"], []),
        ([3007], [], [3007]),
        ([3007, 1007], ["7 Ada"], [3007]),
        ([1007, 3007, 2007], ["7 Ada", "7 Linus"], [3007]),
        ([5002, 3007, 4001], [], [5002, 3007, 4001]),
        ([3007, 1007, 3007, 1007], ["7 Ada", "7 Ada"], [3007, 3007]),
    ],
)
@pytest.mark.parametrize("missing", [LookupError, KeyError])
def test_badges_and_unknown_ids(directory, missing, user_ids, printed, unknown):
    users = directory(EVERYBODY, missing)

    got_printed, got_unknown = badges(users, user_ids)

    assert got_printed == printed
    assert got_unknown == unknown


def test_names_are_those_of_the_day(directory):
    assert badges(directory({1007: "Ada"}), [1007]) == (["7 Ada"], [])
    assert badges(directory({1007: "Augusta"}), [1007]) == (["7 Augusta"], [])
    assert badges(directory({}), [1007]) == ([], [1007])


def test_a_server_that_is_down_makes_nobody_unknown(directory):
    users = directory({1007: "Ada", 2012: ConnectionError})

    with pytest.raises(ConnectionError):
        badges(users, [1007, 2012])
