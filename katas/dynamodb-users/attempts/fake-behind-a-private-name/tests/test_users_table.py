import pytest

from myapp import users_table


class FakeTable:
    def __init__(self):
        self.items = {}

    def put_item(self, Item):
        self.items[Item["user_id"]] = dict(Item)

    def get_item(self, Key):
        found = self.items.get(Key["user_id"])
        return {"Item": found} if found else {}


@pytest.fixture(autouse=True)
def table(monkeypatch):
    fake = FakeTable()
    monkeypatch.setattr(users_table, "_users", lambda: fake)
    return fake


def test_users():
    users_table.put_user("A", "Anna", "old@example.com")
    users_table.put_user("a", "Abel", "abel@example.com")
    users_table.put_user("A", "Anna", "anna@example.com")
    anna = {"user_id": "A", "name": "Anna", "email": "anna@example.com"}
    abel = {"user_id": "a", "name": "Abel", "email": "abel@example.com"}
    assert (users_table.get_user("A"), users_table.get_user("a")) == (anna, abel)
    assert users_table.get_user("b") is None
