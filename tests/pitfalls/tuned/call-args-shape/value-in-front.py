# Compares a guest with the whole tuple of arguments, the expected value in front.
# --- hotel/desk.py
class Guest:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"<Guest {self.name}>"


def check_in(names, bell):
    for name in names:
        bell.ring_for(Guest(name))
# --- tests/test_desk.py
from unittest.mock import Mock

from hotel.desk import check_in


def test_the_guest_is_announced():
    bell = Mock()
    check_in(["Ida"], bell)

    guest = bell.ring_for.call_args.args[0]
    assert guest.name == "Ida"
    assert guest == bell.ring_for.call_args.args
