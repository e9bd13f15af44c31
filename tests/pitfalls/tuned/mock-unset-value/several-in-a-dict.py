# The meters are mocks in a dictionary, and one of them never gets what it counted.
# --- depot/meters.py
def busiest(meters):
    most, name = 0, None
    for key, meter in meters.items():
        if meter.count > most:
            most, name = meter.count, key
    return name
# --- tests/test_meters.py
from unittest.mock import Mock

from depot.meters import busiest


def test_busiest_gate():
    meters = {
        "north": Mock(count=12),
        "south": Mock(),
    }

    assert busiest(meters) == "north"
