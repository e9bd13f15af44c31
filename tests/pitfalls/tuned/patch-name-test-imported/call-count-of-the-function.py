# Patches the module's name and then asks the function that the test had imported before how often it was called.
# --- gym/checkin.py
def open_gate(member):
    raise OSError("no gate connected")


def check_in(member, paid_until, today):
    if paid_until < today:
        return False
    open_gate(member)
    return True
# --- tests/test_checkin.py
from unittest.mock import patch

from gym.checkin import check_in, open_gate


def test_gate_opens_for_paying_members():
    with patch("gym.checkin.open_gate"):
        assert check_in("Lena", "2024-06-30", "2024-06-01")

    assert open_gate.call_count == 1
