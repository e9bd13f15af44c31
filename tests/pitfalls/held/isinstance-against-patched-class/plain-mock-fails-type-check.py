# Hands a plain Mock to code that insists on a Voyage; without a spec it is no Voyage for isinstance().
# --- shipping/voyage.py
class Voyage:
    def __init__(self, ship, legs):
        self.ship = ship
        self.legs = legs

    def miles(self):
        return sum(self.legs)
# --- shipping/fuel.py
from shipping.voyage import Voyage


def fuel_tonnes(voyage, per_mile=0.25):
    if not isinstance(voyage, Voyage):
        raise TypeError(f"expected a Voyage, got {type(voyage).__name__}")
    return voyage.miles() * per_mile
# --- tests/test_fuel.py
import pytest
from unittest.mock import Mock

from shipping.fuel import fuel_tonnes


def test_fuel_for_the_whole_voyage():
    voyage = Mock()
    voyage.miles.return_value = 400
    assert fuel_tonnes(voyage) == 100


def test_anything_else_is_refused():
    with pytest.raises(TypeError, match="expected a Voyage"):
        fuel_tonnes([120, 280])
