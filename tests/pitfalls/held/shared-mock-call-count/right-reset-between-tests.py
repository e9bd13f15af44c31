# The mock lives as long as the file, but a fixture resets it before each test.
# --- raft/queue.py
class WaitingList:
    def __init__(self, pager):
        self.pager = pager
        self.names = []

    def add(self, name):
        self.names.append(name)

    def next(self):
        name = self.names.pop(0)
        self.pager.buzz(name)
        return name
# --- tests/test_queue.py
from unittest.mock import Mock, call

import pytest

from raft.queue import WaitingList

pager = Mock()


@pytest.fixture(autouse=True)
def silent_pager():
    pager.reset_mock()


def test_first_come_first_served():
    waiting = WaitingList(pager)
    waiting.add("Ari")
    waiting.add("Bea")
    assert [waiting.next(), waiting.next()] == ["Ari", "Bea"]
    assert pager.buzz.call_args_list == [call("Ari"), call("Bea")]


def test_guest_is_paged():
    waiting = WaitingList(pager)
    waiting.add("Cem")
    waiting.next()
    pager.buzz.assert_called_once_with("Cem")
