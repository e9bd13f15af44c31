# Specs the class itself, or gives a list of attribute names, which spec also accepts.
# --- stadium/gate.py
class Turnstile:
    def release(self, seconds):
        raise NotImplementedError("drives the magnet")

    def lock(self):
        raise NotImplementedError("drives the magnet")


def admit(turnstile, ticket, valid):
    if ticket not in valid:
        turnstile.lock()
        return False
    turnstile.release(seconds=3)
    return True
# --- tests/test_gate.py
from unittest.mock import Mock

from stadium.gate import Turnstile, admit


def test_valid_ticket_releases_the_gate():
    turnstile = Mock(spec=Turnstile)

    assert admit(turnstile, "T-1", {"T-1", "T-2"}) is True

    turnstile.release.assert_called_once_with(seconds=3)


def test_unknown_ticket_locks_the_gate():
    turnstile = Mock(spec=["release", "lock"])

    assert admit(turnstile, "T-9", {"T-1"}) is False

    turnstile.lock.assert_called_once_with()
    turnstile.release.assert_not_called()
