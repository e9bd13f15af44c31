# Seals the lamp, on which the code sets a colour.
# --- treehouse/lamps.py
def evening(lamp, colour="amber"):
    lamp.on()
    lamp.colour = colour
    return f"{colour} evening"
# --- tests/test_lamps.py
from unittest.mock import MagicMock, seal

import pytest

from treehouse.lamps import evening


@pytest.fixture
def lamp():
    lamp = MagicMock(name="lamp")
    lamp.on.return_value = True
    seal(lamp)
    return lamp


def test_evening_is_amber(lamp):
    assert evening(lamp) == "amber evening"
    lamp.on.assert_called_once_with()
