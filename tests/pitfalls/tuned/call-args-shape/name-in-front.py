# Compares a name with the tuple of arguments, the expected value in front.
# --- ferry/boarding.py
def board(cars, deck):
    for plate in sorted(cars):
        deck.park(plate)
# --- tests/test_boarding.py
from unittest.mock import Mock

from ferry.boarding import board


def test_the_last_car_is_parked():
    deck = Mock()
    board({"B-12", "A-7"}, deck)
    assert "B-12" == deck.park.call_args.args
