# Calls the fixture like a helper function.
# --- rental/bikes.py
class Rental:
    def __init__(self, dock):
        self.dock = dock

    def rent(self, rider):
        bike = self.dock.unlock()
        return f"{rider} rides {bike}" if bike else "no bikes left"
# --- tests/test_bikes.py
from unittest.mock import MagicMock

import pytest

from rental.bikes import Rental


@pytest.fixture
def full_dock():
    dock = MagicMock()
    dock.unlock.return_value = "B-17"
    return dock


def test_rider_gets_a_bike():
    dock = full_dock()
    assert Rental(dock).rent("Sam") == "Sam rides B-17"
    dock.unlock.assert_called_once_with()
