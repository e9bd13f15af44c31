# call.upsert on the parent, bare calls on the method itself, call() for the instance.
# --- crm/sync.py
def push_contacts(contacts, api):
    api.begin()
    for contact in contacts:
        api.upsert(contact["email"], name=contact["name"])
    api.commit()
# --- tests/test_sync.py
from unittest.mock import MagicMock, call

import pytest

from crm.sync import push_contacts

CONTACTS = [
    {"email": "ann@example.com", "name": "Ann"},
    {"email": "raj@example.com", "name": "Raj"},
]


@pytest.fixture
def api():
    return MagicMock()


def test_contacts_are_pushed(api):
    push_contacts(CONTACTS, api)
    api.upsert.assert_has_calls([
        call("ann@example.com", name="Ann"),
        call("raj@example.com", name="Raj"),
    ])
    assert api.upsert.call_count == 2


def test_all_in_one_transaction(api):
    push_contacts(CONTACTS[:1], api)
    api.assert_has_calls([call.begin(), call.upsert("ann@example.com", name="Ann"), call.commit()])
