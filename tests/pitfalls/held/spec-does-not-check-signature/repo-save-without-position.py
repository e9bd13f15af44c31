# Mock(spec=PositionRepo) knows the name save but not its parameters, so the code's call without the position goes through.
# --- fleet/repo.py
class PositionRepo:
    def __init__(self, db):
        self.db = db

    def save(self, truck, position):
        self.db.execute("INSERT INTO positions VALUES (?, ?)", (truck, position))
# --- fleet/ingest.py
def ingest(message, repo):
    truck, _, position = message.partition(":")
    if not position:
        return False
    repo.save(truck)
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
    repo.save.assert_called_once_with("T7")


def test_message_without_position_is_dropped(repo):
    assert ingest("T7", repo) is False
    repo.save.assert_not_called()
