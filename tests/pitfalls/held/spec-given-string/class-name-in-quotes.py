# Gives spec the name of the class in quotes, so the mock has the attributes of a str.
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

from stadium.gate import admit


def test_valid_ticket_releases_the_gate():
    turnstile = Mock(spec="Turnstile")

    assert admit(turnstile, "T-1", {"T-1", "T-2"}) is True

    turnstile.release.assert_called_once_with(seconds=3)
