# Asserts bare calls on the client object although its method was called.
# --- crm/sync.py
def push_contacts(contacts, api):
    for contact in contacts:
        api.upsert(contact["email"], name=contact["name"])
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
    api.assert_has_calls([
        call("ann@example.com", name="Ann"),
        call("raj@example.com", name="Raj"),
    ])
