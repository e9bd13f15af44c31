# Puts an autospec of an instance in place of the class, beside a patch that is fine.
# --- bakehouse/oven.py
import time


class Oven:
    def __init__(self, limit):
        self.limit = limit

    def heat(self, degrees):
        return min(degrees, self.limit)


def bake(degrees, minutes):
    oven = Oven(limit=260)
    reached = oven.heat(degrees)
    time.sleep(minutes * 60)
    return f"{minutes} min at {reached}"
# --- tests/test_oven.py
from unittest.mock import create_autospec, patch

from bakehouse import oven


def test_bake():
    fake = create_autospec(oven.Oven, instance=True)
    fake.heat.return_value = 240
    with patch("bakehouse.oven.time.sleep"), patch.object(oven, "Oven", fake):
        assert oven.bake(300, 25) == "25 min at 240"
