# Patches a property like a method: return_value is what a call would give, but nobody calls a property.
# --- parking/garage.py
class Garage:
    def __init__(self, loops):
        self.loops = loops

    @property
    def free(self):
        return sum(1 for loop in self.loops if not loop.occupied())

    def sign(self):
        return "FULL" if self.free == 0 else f"{self.free} FREE"
# --- tests/test_garage.py
from unittest.mock import patch

from parking.garage import Garage


@patch("parking.garage.Garage.free", return_value=0)
def test_sign_of_a_full_garage(free):
    assert Garage([]).sign() == "FULL"


@patch("parking.garage.Garage.free", return_value=12)
def test_sign_counts_places(free):
    assert Garage([]).sign() == "12 FREE"
