"""The board at the gate: one line for each station."""

from myapp.rivers import NoLevelError, RiverLevels, UnknownStationError


def line(station: str, levels: RiverLevels) -> str:
    """Return the station's line: its level in centimetres, or why there is none."""
    return f"{station}: {_report(station, levels)}"


def _report(station: str, levels: RiverLevels) -> str:
    try:
        return f"{levels.level(station):.0f} cm"
    except UnknownStationError:
        return "no such station"
    except NoLevelError:
        return "level unknown"
