# Configures all that the code needs, and seals the mock afterwards.
# --- pool/turnstile.py
def admit(turnstile, wristband):
    allowed = turnstile.check(wristband)
    if allowed:
        turnstile.open()
    turnstile.close()
    return allowed
# --- tests/test_turnstile.py
import pytest
from unittest.mock import Mock, call, seal

from pool.turnstile import admit


@pytest.fixture
def turnstile():
    turnstile = Mock()
    turnstile.configure_mock(**{"check.return_value": True, "open.return_value": None, "close.return_value": None})
    seal(turnstile)
    return turnstile


def test_guest_with_valid_wristband_comes_in(turnstile):
    assert admit(turnstile, "W-5") is True
    assert turnstile.mock_calls == [call.check("W-5"), call.open(), call.close()]


def test_refused_guest_does_not_open_the_gate(turnstile):
    turnstile.check.return_value = False

    assert admit(turnstile, "W-6") is False
    turnstile.open.assert_not_called()
