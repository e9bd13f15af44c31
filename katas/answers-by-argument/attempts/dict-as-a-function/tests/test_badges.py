import pytest

from myapp.badges import badges

PEOPLE = {
    1001: {"name": "Ada", "email": "ada@example.com"},
    2001: {"name": "Grace", "email": "grace@example.com"},
}


@pytest.mark.parametrize(
    ("user_ids", "printed", "unknown"),
    [
        ([], [], []),
        ([1001], ["1 Ada"], []),
        ([2001, 1001, 2001], ["1 Grace", "1 Ada", "1 Grace"], []),
        ([9001, 2001, 8001], ["1 Grace"], [9001, 8001]),
    ],
)
def test_badges(mocker, user_ids, printed, unknown):
    users = mocker.Mock()
    users.get_user = mocker.Mock(side_effect=PEOPLE.__getitem__)

    assert badges(users, user_ids) == (printed, unknown)
