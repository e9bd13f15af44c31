"""River levels, in our own words."""

from typing import Protocol


class UnknownStationError(Exception):
    """There is no such station."""


class NoLevelError(Exception):
    """The level cannot be had now, whatever the reason."""


class RiverLevels(Protocol):
    """Where river levels come from."""

    def level(self, station: str) -> float:
        """Return the level at a station now, in centimetres.

        Raises UnknownStationError if there is no such station, and NoLevelError if the level
        cannot be had for any other reason.
        """


def centimetres(value: float, unit: str) -> float:
    """Convert a reading in ``cm`` or ``m``. Raises ValueError for any other unit."""
    if unit == "m":
        return value * 100
    if unit == "cm":
        return value
    raise ValueError(f"unknown unit: {unit}")
