import pytest

from myapp.greeting import greet


@pytest.mark.parametrize(("user_id", "name"), [(0, "Zoe"), (1, "Ada"), (42, "Grace")])
def test_greets_whoever_is_logged_in(mocker, user_id, name):
    get_user = mocker.stub("get_user")
    get_user.return_value = {"name": name, "email": f"{name.lower()}@example.com"}
    db = mocker.Mock(get_user=get_user)

    assert greet(db, user_id) == f"Hello, {name}!"
    get_user.assert_called_once_with(user_id)


def test_leaves_the_database_alone(mocker):
    db = mocker.Mock()
    db.get_user.side_effect = AssertionError("nobody is logged in")

    assert greet(db, None) == "Hello, stranger!"
