# A mock with spec=Voyage passes isinstance(), and the class that is patched is not the one being checked.
# --- shipping/voyage.py
class Voyage:
    def __init__(self, ship, legs):
        self.ship = ship
        self.legs = legs

    def miles(self):
        return sum(self.legs)


class Meter:
    def reading(self):
        raise RuntimeError("no meter on land")
# --- shipping/fuel.py
from shipping.voyage import Meter, Voyage


def fuel_tonnes(voyage):
    if not isinstance(voyage, Voyage):
        raise TypeError(f"expected a Voyage, got {type(voyage).__name__}")
    return voyage.miles() * Meter().reading()
# --- tests/test_fuel.py
from unittest.mock import Mock, patch

import pytest

from shipping.fuel import fuel_tonnes
from shipping.voyage import Voyage


@patch("shipping.fuel.Meter")
def test_fuel_for_the_whole_voyage(MockMeter):
    MockMeter.return_value.reading.return_value = 0.25
    voyage = Mock(spec=Voyage)
    voyage.miles.return_value = 400

    assert fuel_tonnes(voyage) == 100


def test_a_bare_mock_is_refused():
    with pytest.raises(TypeError, match="expected a Voyage, got Mock"):
        fuel_tonnes(Mock())
