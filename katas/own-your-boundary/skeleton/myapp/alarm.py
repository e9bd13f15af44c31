"""Which camps must be warned of the river."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from myapp.rivers import NoLevelError, RiverLevels


@dataclass(frozen=True)
class Camp:
    """A camp site, and the level in centimetres from which it is in danger."""

    name: str
    station: str
    limit: float


def to_warn(camps: Sequence[Camp], levels: RiverLevels) -> list[str]:
    """Return the names of the camps to be warned, in the order of ``camps``.

    A camp is warned when its station's level is at the limit or above it, and also when the
    level cannot be had. Each station is asked for once. Raises UnknownStationError when one
    of them does not exist.
    """
    stations = dict.fromkeys(camp.station for camp in camps)
    found = {station: _level(levels, station) for station in stations}
    return [camp.name for camp in camps if found[camp.station] >= camp.limit]


def _level(levels: RiverLevels, station: str) -> float:
    try:
        return levels.level(station)
    except NoLevelError:
        return math.inf
