"""The board at the gate: one line for each station."""

from myapp.rivers import NoLevelError, RiverLevels, UnknownStationError


def line(station: str, levels: RiverLevels) -> str:
    """Return the station's line: its level in centimetres, or why there is none."""
    try:
        level = levels.level(station)
    except UnknownStationError:
        return f"{station}: no such station"
    except NoLevelError:
        return f"{station}: level unknown"
    return f"{station}: {level:.0f} cm"
