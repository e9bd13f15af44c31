# Reaches a child by calling the mock in the test, which adds a call of its own.
# --- notes/repo.py
class NoteRepo:
    def __init__(self, session_factory):
        self._session = session_factory

    def add(self, note):
        session = self._session()
        session.add(note)
        session.commit()
# --- tests/test_repo.py
from unittest.mock import MagicMock

from notes.repo import NoteRepo


def test_add_commits_in_one_session():
    session_factory = MagicMock()
    NoteRepo(session_factory).add("buy milk")

    session_factory().add.assert_called_once_with("buy milk")
    session_factory().commit.assert_called_once_with()
    session_factory.assert_called_once_with()
