# Makes a patch without starting it, and asks the patch how often it was called.
# --- gym/checkin.py
def open_gate(member):
    print(f"gate opens for {member}")


def check_in(member, paid_until, today):
    if paid_until < today:
        return False
    open_gate(member)
    return True
# --- tests/test_checkin.py
from unittest.mock import patch

from gym.checkin import check_in


def test_gate_opens_for_paying_members():
    gate = patch("gym.checkin.open_gate")

    assert check_in("Lena", "2024-06-30", "2024-06-01")

    assert gate.call_count == 1
