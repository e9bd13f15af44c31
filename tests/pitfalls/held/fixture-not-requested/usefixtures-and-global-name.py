# usefixtures switches the mock on, but the name in the body is the fixture's definition, not its value.
# --- lighthouse/lamp.py
def power(on):
    raise OSError("relay is not connected")


def dusk(lux):
    if lux < 50:
        power(True)
        return "lit"
    return "dark"
# --- tests/test_lamp.py
import pytest

from lighthouse import lamp


@pytest.fixture
def mock_power(mocker):
    return mocker.patch("lighthouse.lamp.power")


@pytest.mark.usefixtures("mock_power")
def test_lamp_is_lit_at_dusk():
    assert lamp.dusk(lux=12) == "lit"
    mock_power.assert_called_once_with(True)
