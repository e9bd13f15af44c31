# Hands out the repository from within patch.object, and the patch ends with the return.
# --- notes/store.py
import uuid


class NoteStore:
    def __init__(self):
        self.notes = {}

    def new_id(self):
        return uuid.uuid4().hex[:8]

    def add(self, text):
        key = self.new_id()
        self.notes[key] = text
        return key
# --- tests/conftest.py
from unittest import mock

import pytest

from notes.store import NoteStore


@pytest.fixture
def store():
    with mock.patch.object(NoteStore, "new_id", side_effect=["n1", "n2"]):
        return NoteStore()
# --- tests/test_store.py
def test_ids_are_given_back(store):
    assert store.add("milk") == "n1"
    assert store.add("bread") == "n2"


def test_text_is_kept(store):
    key = store.add("call Sam")
    assert store.notes[key] == "call Sam"
