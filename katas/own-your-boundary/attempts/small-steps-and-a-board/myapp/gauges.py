"""Small steps with names imported from requests; the gateway to the river authority's service."""

from http import HTTPStatus
from typing import Any

from requests import RequestException, Response, get

from myapp.rivers import NoLevelError, UnknownStationError, centimetres

STATIONS = "https://rivers.example.com/stations"
TIMEOUT = 10


class Gauges:
    """Keeps the promise of ``RiverLevels`` with the river authority's web service."""

    def level(self, station: str) -> float:
        """Return the level at a station now, in centimetres.

        Raises UnknownStationError if there is no such station, and NoLevelError if the level
        cannot be had for any other reason.
        """
        response = self._ask(station)
        if response.status_code == HTTPStatus.NOT_FOUND:
            raise UnknownStationError(station)
        if not response.ok:
            raise NoLevelError(f"{station}: status {response.status_code}")
        return self._read(station, self._parse(station, response))

    @staticmethod
    def _ask(station: str) -> Response:
        try:
            return get(f"{STATIONS}/{station}", timeout=TIMEOUT)
        except RequestException as error:
            raise NoLevelError(f"{station}: no answer ({error})") from None

    @staticmethod
    def _parse(station: str, response: Response) -> Any:
        try:
            return response.json()
        except ValueError:
            raise NoLevelError(f"{station}: no JSON") from None

    @staticmethod
    def _read(station: str, answer: Any) -> float:
        match answer:
            case {"value": int() | float() as value, "unit": str() as unit}:
                try:
                    return centimetres(value, unit)
                except ValueError as error:
                    raise NoLevelError(f"{station}: {error}") from error
            case _:
                raise NoLevelError(f"{station}: no reading in {answer!r}")
