# Gives the mock its length as a keyword, as if it were an attribute.
# --- queueing/desk.py
def waiting_time(queue, minutes_each=4):
    return len(queue) * minutes_each
# --- tests/test_desk.py
from unittest.mock import MagicMock

from queueing.desk import waiting_time


def test_three_people_are_waiting():
    queue = MagicMock(__len__=3)
    assert waiting_time(queue) == 12
