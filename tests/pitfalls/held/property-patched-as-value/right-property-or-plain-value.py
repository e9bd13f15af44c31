# Replaces the property by a property, a PropertyMock, or a plain value on the class.
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
from unittest.mock import PropertyMock, patch

from parking.garage import Garage


@patch("parking.garage.Garage.free", new_callable=PropertyMock, return_value=0)
def test_sign_of_a_full_garage(free):
    assert Garage([]).sign() == "FULL"


@patch.object(Garage, "free", 12)
def test_sign_counts_places():
    assert Garage([]).sign() == "12 FREE"


def test_sign_with_one_place(monkeypatch):
    monkeypatch.setattr(Garage, "free", property(lambda self: 1))
    assert Garage([]).sign() == "1 FREE"
