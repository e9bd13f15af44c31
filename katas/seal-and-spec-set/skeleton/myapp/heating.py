"""The heating of the school at night."""

import logging

from myapp.thermostat import Thermostat

FROST = 7.0
NIGHT = 17.0

log = logging.getLogger(__name__)


def set_for_the_night(thermostat: Thermostat) -> None:
    """Turn a thermostat down and lock its buttons.

    Its `target` becomes `FROST` if `window_open` is true, else `NIGHT`, and
    `locked` becomes True, in either order. Nothing but `window_open` is read
    and nothing but those two is written, since all of that wakes the radio.
    """
    target = FROST if thermostat.window_open else NIGHT
    thermostat.target = target
    thermostat.locked = True
    log.info("set to %s degrees for the night", target)
