# One mock for the whole file; the second test counts the first test's call as well.
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
from unittest.mock import Mock

from raft.queue import WaitingList

pager = Mock()


def test_first_come_first_served():
    waiting = WaitingList(pager)
    waiting.add("Ari")
    waiting.add("Bea")
    assert waiting.next() == "Ari"
    pager.buzz.assert_called_once_with("Ari")


def test_guest_is_paged():
    waiting = WaitingList(pager)
    waiting.add("Cem")
    waiting.next()
    pager.buzz.assert_called_once_with("Cem")
