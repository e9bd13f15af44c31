# The lambda put in place of find_ship takes no argument, but the code passes the ship's number.
# --- harbor/registry.py
def find_ship(imo):
    raise RuntimeError("registry offline")
# --- harbor/berths.py
from harbor.registry import find_ship

BERTHS = {"P1": 120, "P2": 210, "P3": 400}


def assign_berth(imo):
    ship = find_ship(imo)
    return next(name for name, metres in BERTHS.items() if metres >= ship["length"])
# --- tests/test_berths.py
import pytest

import harbor.berths


@pytest.fixture(autouse=True)
def registry(monkeypatch):
    monkeypatch.setattr(harbor.berths, "find_ship", lambda: {"length": 180})


def test_smallest_berth_that_fits():
    assert harbor.berths.assign_berth(9319466) == "P2"
