# The fake takes self where self is passed: with autospec and as a plain function on the class.
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


@patch.object(CoinSlot, "insert", autospec=True, side_effect=fake_insert)
def test_small_coins_fall_through(mock_insert):
    meter = Meter()

    assert meter.pay(120) == 10
    mock_insert.assert_called_once_with(meter.slot, 120)


def test_minutes_add_up(monkeypatch):
    monkeypatch.setattr(CoinSlot, "insert", fake_insert)
    meter = Meter()
    meter.pay(50)

    assert meter.pay(100) == 15
