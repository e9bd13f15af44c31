"""Water for the tomatoes."""

from typing import Protocol


class Sensor(Protocol):
    """A probe in the soil."""

    def read(self) -> int:
        """Return how moist the soil is, in percent; raise OSError if the probe is silent."""


class Valve(Protocol):
    """The valve of the sprinkler."""

    def open(self, minutes: int) -> None:
        """Let the water run for so many minutes."""


def water(sensor: Sensor, valve: Valve) -> str:
    """Water the soil if it is dry, and tell what was done.

    Soil below 30 percent is dry: one ``valve.open(10)``, by position, and "watered".
    Otherwise the valve is left alone, and the answer is "moist enough".
    If reading raises OSError, the valve is left alone, and the answer is "no reading".
    How often the sensor is read may change.
    """
    try:
        moisture = sensor.read()
    except OSError:
        return "no reading"
    if moisture >= 30:
        return "moist enough"
    valve.open(10)
    return "watered"
