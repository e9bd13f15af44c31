# Autospecs a dataclass whose fields have no defaults.
# --- courier/parcels.py
from dataclasses import dataclass


@dataclass
class Parcel:
    weight_kg: float
    destination: str
    insured: bool = False

    def is_heavy(self) -> bool:
        return self.weight_kg > 20


def pick_vehicle(parcel: Parcel) -> str:
    if parcel.is_heavy():
        return "truck"
    return "bike" if parcel.destination == "centre" else "van"
# --- tests/test_parcels.py
from unittest.mock import create_autospec

import pytest

from courier.parcels import Parcel, pick_vehicle


@pytest.fixture
def parcel():
    fake = create_autospec(Parcel, instance=True)
    fake.is_heavy.return_value = False
    return fake


def test_light_parcels_go_by_van(parcel):
    assert pick_vehicle(parcel) == "van"


def test_heavy_parcels_go_by_truck(parcel):
    parcel.is_heavy.return_value = True
    assert pick_vehicle(parcel) == "truck"
