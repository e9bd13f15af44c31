# Puts the PropertyMock on the type of the mock.
# --- sensors/probe.py
class ProbeError(Exception):
    pass


def describe(probe):
    try:
        reading = probe.temperature
    except OSError as error:
        raise ProbeError(f"{probe.label} is offline") from error
    return f"{reading} °C"
# --- tests/test_probe.py
from unittest.mock import Mock, PropertyMock

import pytest

from sensors.probe import ProbeError, describe


def test_reading_is_taken_once():
    probe = Mock(label="attic")
    temperature = PropertyMock(return_value=21)
    type(probe).temperature = temperature

    assert describe(probe) == "21 °C"
    temperature.assert_called_once_with()


def test_offline():
    probe = Mock(label="attic")
    type(probe).temperature = PropertyMock(side_effect=OSError("no route"))

    with pytest.raises(ProbeError, match="attic is offline"):
        describe(probe)
