# Specs an instance, or sets the instance attributes on the mock itself.
# --- fleet/tolls.py
class Truck:
    axles = 2

    def __init__(self, plate, tonnes):
        self.plate = plate
        self.tonnes = tonnes

    def position(self):
        raise NotImplementedError("asks the GPS unit")


def toll_record(truck):
    lat, lon = truck.position()
    return {"plate": truck.plate, "at": (round(lat, 2), round(lon, 2))}
# --- tests/test_tolls.py
from unittest.mock import Mock

import pytest

from fleet.tolls import Truck, toll_record


def test_record_has_the_plate():
    truck = Mock(spec=Truck)
    truck.plate = "HH-XY 12"
    truck.position.return_value = (53.55114, 9.99368)

    assert toll_record(truck) == {"plate": "HH-XY 12", "at": (53.55, 9.99)}


def test_a_truck_without_signal_is_not_recorded():
    truck = Mock(spec=Truck("HH-XY 12", 7.5))
    truck.position.side_effect = LookupError("no satellites")

    with pytest.raises(LookupError):
        toll_record(truck)
