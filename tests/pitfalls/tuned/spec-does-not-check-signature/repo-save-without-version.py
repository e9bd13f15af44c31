# The code calls save without its required version; Mock(spec=...) checks names, not arguments.
# --- notes/repo.py
class NoteRepo:
    def __init__(self, rows):
        self.rows = rows

    def get(self, note_id):
        return self.rows[note_id]

    def save(self, note_id, text, version):
        self.rows[note_id] = (text, version)
# --- notes/edit.py
def append_line(repo, note_id, line):
    text, version = repo.get(note_id)
    text = f"{text}\n{line}"
    repo.save(note_id, text)
    return text
# --- tests/test_edit.py
from unittest.mock import Mock

import pytest

from notes.edit import append_line
from notes.repo import NoteRepo


@pytest.fixture
def repo():
    repo = Mock(spec=NoteRepo)
    repo.get.return_value = ("Milk", 3)
    return repo


def test_line_is_added_and_saved(repo):
    assert append_line(repo, 12, "Eggs") == "Milk\nEggs"
    repo.save.assert_called_once_with(12, "Milk\nEggs")
