# Yields from inside the with block, so the patch lasts as long as the test.
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
        yield NoteStore()
# --- tests/test_store.py
import pytest

from notes.store import NoteStore


@pytest.fixture
def loaded(tmp_path):
    path = tmp_path / "notes.txt"
    path.write_text("tea\neggs\n")
    with open(path) as file:
        return [line.strip() for line in file]


def test_ids_are_given_back(store):
    assert store.add("milk") == "n1"
    assert store.add("bread") == "n2"


def test_text_is_kept(loaded):
    store = NoteStore()
    keys = [store.add(text) for text in loaded]
    assert [store.notes[key] for key in keys] == ["tea", "eggs"]
