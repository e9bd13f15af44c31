# Puts the number 21.5 in place of the probe's `read` method, which the code calls.
# --- station/logger.py
def average(probe, samples=3):
    values = [probe.read() for _ in range(samples)]
    return round(sum(values) / samples, 1)


def describe(probe):
    return f"{probe.name}: {average(probe)} {probe.unit}"
# --- tests/test_logger.py
from types import SimpleNamespace
from unittest.mock import Mock

from station.logger import average, describe


def test_describe_shows_average_and_unit():
    probe = Mock(unit="°C")
    probe.name = "cellar"
    probe.read = 21.5

    assert describe(probe) == "cellar: 21.5 °C"


def test_average_of_changing_values():
    readings = iter([20.0, 22.0])
    probe = SimpleNamespace(read=lambda: next(readings))

    assert average(probe, samples=2) == 21.0
