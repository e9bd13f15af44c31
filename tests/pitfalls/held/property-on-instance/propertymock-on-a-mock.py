# Assigns a PropertyMock to an attribute of a mock object instead of to its type.
# --- greenhouse/vents.py
def control(sensor, vents):
    """Open the vents above 28 degrees, close them below 22."""
    reading = sensor.celsius
    if reading > 28:
        vents.open()
    elif reading < 22:
        vents.close()
    return reading
# --- tests/test_vents.py
from unittest.mock import MagicMock, PropertyMock

import pytest

from greenhouse.vents import control


@pytest.fixture
def vents():
    return MagicMock()


def test_heat_opens_the_vents(vents):
    sensor = MagicMock()
    sensor.celsius = PropertyMock(return_value=31.5)

    assert control(sensor, vents) == 31.5
    vents.open.assert_called_once_with()
