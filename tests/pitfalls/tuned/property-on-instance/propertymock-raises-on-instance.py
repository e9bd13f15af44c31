# Wants reading an attribute to raise, but the PropertyMock sits on the instance.
# --- sensors/probe.py
class ProbeError(Exception):
    pass


def describe(probe):
    try:
        reading = probe.temperature
    except OSError as error:
        raise ProbeError("probe is offline") from error
    return f"{reading} °C"
# --- tests/test_probe.py
import pytest

from sensors.probe import ProbeError, describe


@pytest.fixture
def probe(mocker):
    return mocker.Mock()


def test_reading(probe):
    probe.temperature = 21
    assert describe(probe) == "21 °C"


def test_offline(probe, mocker):
    probe.temperature = mocker.PropertyMock(side_effect=OSError("no route"))

    with pytest.raises(ProbeError, match="offline"):
        describe(probe)
