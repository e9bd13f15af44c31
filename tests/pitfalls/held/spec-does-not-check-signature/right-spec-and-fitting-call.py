# Uses Mock(spec=...) too, but every call of the code fits the signature, defaults and keywords included.
# --- fleet/repo.py
class PositionRepo:
    def __init__(self, db):
        self.db = db

    def save(self, truck, position, *tags, source="gps"):
        self.db.execute("INSERT INTO positions VALUES (?, ?, ?)", (truck, position, source))
# --- fleet/ingest.py
def ingest(message, repo):
    truck, _, position = message.partition(":")
    if not position:
        return False
    if position.endswith("~"):
        repo.save(truck, position.rstrip("~"), "rough", "old", source="cell")
    else:
        repo.save(truck, position=position)
    return True
# --- tests/test_ingest.py
from unittest.mock import Mock

import pytest

from fleet.ingest import ingest
from fleet.repo import PositionRepo


@pytest.fixture
def repo():
    return Mock(spec=PositionRepo)


def test_message_is_saved(repo):
    assert ingest("T7:59.9,10.7", repo) is True
    repo.save.assert_called_once_with("T7", position="59.9,10.7")


def test_rough_position_is_tagged(repo):
    assert ingest("T7:59.9,10.7~", repo) is True
    repo.save.assert_called_once_with("T7", "59.9,10.7", "rough", "old", source="cell")


def test_message_without_position_is_dropped(repo):
    assert ingest("T7", repo) is False
    repo.save.assert_not_called()
