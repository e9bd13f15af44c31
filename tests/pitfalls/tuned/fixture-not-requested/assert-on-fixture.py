# Uses the name of a fixture in the test without asking for it as a parameter.
# --- bikes/rental.py
def unlock(bike_id):
    raise RuntimeError("lock not reachable")


def rent(bike, rider):
    if bike["status"] != "free":
        return False
    unlock(bike["id"])
    bike.update(status="rented", rider=rider)
    return True
# --- tests/test_rental.py
from unittest.mock import patch

import pytest

from bikes.rental import rent


@pytest.fixture(autouse=True)
def mock_unlock():
    with patch("bikes.rental.unlock") as unlock:
        yield unlock


def test_free_bike_is_unlocked():
    bike = {"id": 31, "status": "free"}
    assert rent(bike, "Olga") is True
    mock_unlock.assert_called_once_with(31)
