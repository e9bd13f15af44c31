# Patches inside the `raises` block and asserts there too, below the call that raises.
# --- vault/door.py
from vault import guard


def unlock(code):
    if code != "1234":
        guard.alert("wrong code")
        raise PermissionError("stay out")
    return "open"
# --- vault/guard.py
def alert(text):
    raise RuntimeError("no guard on duty")
# --- tests/test_door.py
from unittest.mock import patch

import pytest

from vault.door import unlock


def test_wrong_code_calls_the_guard():
    with pytest.raises(PermissionError):
        with patch("vault.guard.alert") as alert:
            unlock("0000")
            alert.assert_called_once_with("wrong code, twice")
