# Gives two lists, one for each call; the second is taken for any_order.
# --- house/blinds.py
def morning(windows, motor):
    for window in windows:
        motor.up(window)
# --- tests/test_blinds.py
from unittest.mock import Mock, call

from house.blinds import morning


def test_all_blinds_go_up():
    motor = Mock()
    morning(["kitchen", "attic"], motor)
    motor.up.assert_has_calls([call("kitchen")], [call("attic")])
