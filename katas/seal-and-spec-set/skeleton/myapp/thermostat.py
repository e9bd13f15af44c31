"""The thermostats on the radiators of the school."""

from typing import Protocol


class Radio(Protocol):
    """Carries questions and orders to the thermostats."""

    def ask(self, number: int, what: str) -> float:
        """Return what a thermostat measures, or how it is set."""

    def tell(self, number: int, what: str, value: float) -> None:
        """Set a thermostat."""


class Thermostat:
    """One thermostat. Reading or writing any of its settings wakes its radio."""

    def __init__(self, radio: Radio, number: int) -> None:
        self._radio = radio
        self._number = number

    @property
    def window_open(self) -> bool:
        """Whether the window beside it is open."""
        return bool(self._radio.ask(self._number, "window"))

    @property
    def humidity(self) -> float:
        """How humid the air is, in per cent."""
        return self._radio.ask(self._number, "humidity")

    @property
    def target(self) -> float:
        """How warm it is to be, in degrees Celsius."""
        return self._radio.ask(self._number, "target")

    @target.setter
    def target(self, value: float) -> None:
        self._radio.tell(self._number, "target", value)

    @property
    def locked(self) -> bool:
        """Whether its buttons are locked."""
        return bool(self._radio.ask(self._number, "lock"))

    @locked.setter
    def locked(self, value: bool) -> None:
        self._radio.tell(self._number, "lock", value)
