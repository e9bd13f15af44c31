# The fixture's value is a function, and the tests call that.
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
def make_dock():
    def make(bike):
        dock = MagicMock()
        dock.unlock.return_value = bike
        return dock

    return make


@pytest.fixture
def full_dock(make_dock):
    return make_dock("B-17")


def test_rider_gets_a_bike(full_dock):
    assert Rental(full_dock).rent("Sam") == "Sam rides B-17"
    full_dock.unlock.assert_called_once_with()


def test_empty_dock(make_dock):
    assert Rental(make_dock(None)).rent("Sam") == "no bikes left"
