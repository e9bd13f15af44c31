# Assigns a Mock to the module's function and leaves it there for the tests that follow.
# --- trains/delays.py
def minutes_late(train):
    return {"IC 7": 0, "R 21": 12}[train]


def announce(train):
    late = minutes_late(train)
    return f"{train} is on time" if late == 0 else f"{train} is {late} min late"
# --- tests/test_delays.py
from unittest.mock import Mock

from trains import delays


def test_announces_a_delay():
    delays.minutes_late = Mock(return_value=45)
    assert delays.announce("IC 7") == "IC 7 is 45 min late"
    delays.minutes_late.assert_called_once_with("IC 7")


def test_announces_punctual_train():
    assert delays.announce("IC 7") == "IC 7 is on time"
