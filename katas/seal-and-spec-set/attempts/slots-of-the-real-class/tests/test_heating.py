"""Hand-written double without Mock: a class with the properties of Thermostat that keeps a log."""

import pytest

from myapp.heating import FROST, NIGHT, set_for_the_night
from myapp.thermostat import Thermostat


class Log:
    """What was read from a double, and what was written to it."""

    def __init__(self):
        self.read = []
        self.written = []


def spied(name, log, answers):
    """A property that notes what is done to it. It can be written if the real one can."""

    def read(_):
        log.read.append(name)
        return answers.get(name)

    def write(_, value):
        log.written.append((name, value))

    real = getattr(Thermostat, name)
    writable = not isinstance(real, property) or real.fset is not None
    return property(read, write if writable else None)


def make_double(log, **answers):
    """A double that has the public names of Thermostat, as they are today, and no others."""
    names = [name for name in dir(Thermostat) if not name.startswith("_")]
    body = {name: spied(name, log, answers) for name in names}
    # No __dict__: a name that the class does not have can be neither read nor written.
    return type("ThermostatDouble", (), {"__slots__": (), **body})()


@pytest.mark.parametrize(("window_open", "target"), [(True, FROST), (False, NIGHT)])
def test_what_is_read_and_written(window_open, target):
    log = Log()
    thermostat = make_double(log, window_open=window_open)

    set_for_the_night(thermostat)

    assert set(log.read) == {"window_open"}
    assert dict(log.written) == {"target": target, "locked": True}


def test_locked_is_a_plain_true():
    log = Log()

    set_for_the_night(make_double(log, window_open=False))

    assert dict(log.written)["locked"] is True
