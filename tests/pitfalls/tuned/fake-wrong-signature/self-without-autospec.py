# The fake method takes self, but a patched method without autospec does not pass it on.
# --- parking/meter.py
class CoinSlot:
    def insert(self, cents):
        raise OSError("slot jammed")


class Meter:
    def __init__(self):
        self.slot = CoinSlot()
        self.minutes = 0

    def pay(self, cents):
        accepted = self.slot.insert(cents)
        self.minutes += accepted // 10
        return self.minutes
# --- tests/test_meter.py
from unittest.mock import patch

from parking.meter import CoinSlot, Meter


def fake_insert(self, cents):
    return cents - cents % 50


@patch.object(CoinSlot, "insert", side_effect=fake_insert)
def test_small_coins_fall_through(mock_insert):
    assert Meter().pay(120) == 10
    mock_insert.assert_called_once()
