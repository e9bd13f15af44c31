"""A context manager of its own for table and mock; items through the low-level client."""

from collections.abc import Iterator
from contextlib import contextmanager

import boto3
import pytest
from moto import mock_aws

from myapp.users_table import get_user, put_user

IDS = ["Ada", "ada", "ADA", " ada", "ada ", "1", "01", "1.0", "ada@example.com", "a/da", "Ädä"]


class Table:
    """What really is in the table, past the program."""

    def __init__(self) -> None:
        self._client = boto3.client("dynamodb", region_name="us-east-1")
        self._client.create_table(
            TableName="Users",
            KeySchema=[{"AttributeName": "user_id", "KeyType": "HASH"}],
            AttributeDefinitions=[{"AttributeName": "user_id", "AttributeType": "S"}],
            BillingMode="PAY_PER_REQUEST",
        )
        self._client.get_waiter("table_exists").wait(TableName="Users")

    def store(self, user_id: str, name: str, email: str, **more: dict[str, object]) -> None:
        texts = {"user_id": user_id, "name": name, "email": email}
        item = {field: {"S": text} for field, text in texts.items()}
        self._client.put_item(TableName="Users", Item=item | more)

    def item(self, user_id: str) -> dict[str, object]:
        """The three attributes we were promised, with their types; the others are free."""
        answer = self._client.get_item(
            TableName="Users", Key={"user_id": {"S": user_id}}, ConsistentRead=True
        )
        return {field: answer["Item"].get(field) for field in ("user_id", "name", "email")}


@contextmanager
def users_table() -> Iterator[Table]:
    with mock_aws():
        yield Table()


def user(user_id: str, name: str, email: str) -> dict[str, str]:
    return {"user_id": user_id, "name": name, "email": email}


def stored(user_id: str, name: str, email: str) -> dict[str, dict[str, str]]:
    return {field: {"S": text} for field, text in user(user_id, name, email).items()}


def test_put_stores_three_strings() -> None:
    with users_table() as table:
        put_user("7", "Agnes Ö.", "agnes@example.com")

        assert table.item("7") == stored("7", "Agnes Ö.", "agnes@example.com")


def test_put_replaces_this_user_and_no_other() -> None:
    with users_table() as table:
        table.store("7", "Agnes", "agnes@example.com")
        table.store("8", "Agnes", "agnes@example.com")

        put_user("7", "Bertha", "bertha@example.com")

        assert table.item("7") == stored("7", "Bertha", "bertha@example.com")
        assert table.item("8") == stored("8", "Agnes", "agnes@example.com")


@pytest.mark.parametrize(
    ("name", "email"), [("Agnes", "new@example.com"), ("Anna", "agnes@example.com")]
)
def test_put_replaces_what_is_new_and_get_sees_it(name: str, email: str) -> None:
    with users_table():
        put_user("7", "Agnes", "agnes@example.com")
        assert get_user("7") == user("7", "Agnes", "agnes@example.com")

        put_user("7", name, email)
        assert get_user("7") == user("7", name, email)


def test_users_may_share_name_and_address() -> None:
    with users_table():
        put_user("7", "Agnes", "agnes@example.com")
        put_user("8", "Agnes", "agnes@example.com")

        assert get_user("7") == user("7", "Agnes", "agnes@example.com")
        assert get_user("8") == user("8", "Agnes", "agnes@example.com")


def test_put_takes_ids_exactly() -> None:
    with users_table() as table:
        for number, user_id in enumerate(IDS):
            put_user(user_id, f"name {number}", f"{number}@example.com")

        for number, user_id in enumerate(IDS):
            assert table.item(user_id) == stored(user_id, f"name {number}", f"{number}@example.com")


def test_get_takes_ids_exactly() -> None:
    with users_table() as table:
        for number, user_id in enumerate(IDS):
            table.store(user_id, f"name {number}", f"{number}@example.com")

        for number, user_id in enumerate(IDS):
            assert get_user(user_id) == user(user_id, f"name {number}", f"{number}@example.com")


@pytest.mark.parametrize("present", IDS)
def test_get_takes_nobody_for_another(present: str) -> None:
    with users_table() as table:
        table.store(present, "Agnes", "agnes@example.com")

        for user_id in IDS:
            assert (get_user(user_id) is None) == (user_id != present)


def test_get_finds_nobody_in_an_empty_table() -> None:
    with users_table():
        assert get_user("7") is None


def test_get_leaves_out_what_else_an_item_holds() -> None:
    with users_table() as table:
        table.store("7", "Agnes", "agnes@example.com", age={"N": "44"}, tags={"SS": ["a", "b"]})

        assert get_user("7") == user("7", "Agnes", "agnes@example.com")
