# Seals the turnstile before close() is configured, which the code calls at the end.
# --- pool/turnstile.py
def admit(turnstile, wristband):
    allowed = turnstile.check(wristband)
    if allowed:
        turnstile.open()
    turnstile.close()
    return allowed
# --- tests/test_turnstile.py
from unittest.mock import Mock, seal

from pool.turnstile import admit


def test_guest_with_valid_wristband_comes_in():
    turnstile = Mock()
    turnstile.check.return_value = True
    turnstile.open.return_value = None
    seal(turnstile)

    assert admit(turnstile, "W-5") is True
    turnstile.open.assert_called_once_with()
