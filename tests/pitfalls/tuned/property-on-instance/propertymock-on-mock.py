# Puts a PropertyMock on the mock instance instead of on its type.
# --- gym/checkin.py
def greet(member):
    if member.is_active:
        return f"Welcome back, {member.first_name}!"
    return "Please see the front desk."
# --- tests/test_checkin.py
from unittest.mock import MagicMock, PropertyMock

from gym.checkin import greet


def test_greets_active_member():
    member = MagicMock()
    member.is_active = True
    member.first_name = PropertyMock(return_value="Noor")

    assert greet(member) == "Welcome back, Noor!"
