# The children are reached through return_value; the test calls only the callback it captured.
# --- notes/repo.py
class NoteRepo:
    def __init__(self, session_factory, bus):
        self._session = session_factory
        bus.subscribe("note", self.add)

    def add(self, note):
        session = self._session()
        session.add(note)
        session.commit()
# --- tests/test_repo.py
from unittest.mock import MagicMock, call

from notes.repo import NoteRepo


def test_add_commits_in_one_session():
    session_factory = MagicMock()
    NoteRepo(session_factory, MagicMock()).add("buy milk")

    session = session_factory.return_value
    assert session.mock_calls == [call.add("buy milk"), call.commit()]
    session_factory.assert_called_once_with()


def test_notes_from_the_bus_are_added():
    session_factory, bus = MagicMock(), MagicMock()
    NoteRepo(session_factory, bus)
    topic, callback = bus.subscribe.call_args.args
    callback("from the bus")
    assert topic == "note"
    session_factory.return_value.add.assert_called_once_with("from the bus")
