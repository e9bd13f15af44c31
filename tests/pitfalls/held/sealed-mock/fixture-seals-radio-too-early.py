# The fixture seals the radio, and then a test wants to set an answer on it.
# --- rescue/beacon.py
def locate(radio, channels=(1, 2)):
    best = max(channels, key=radio.strength)
    return {"channel": best, "bearing": radio.bearing(best)}
# --- tests/test_beacon.py
import pytest
from unittest import mock

from rescue.beacon import locate


@pytest.fixture
def radio():
    radio = mock.MagicMock(name="radio")
    radio.strength.side_effect = {1: 10, 2: 40}.get
    mock.seal(radio)
    return radio


def test_locate_uses_the_stronger_channel(radio):
    radio.bearing.return_value = 270

    assert locate(radio) == {"channel": 2, "bearing": 270}
