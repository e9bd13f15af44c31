import json

import requests

from myapp import rivers

SERVICE = "https://rivers.example.com/stations"


class Gauges(rivers.RiverLevels):
    def level(self, station: str) -> float:
        try:
            response = requests.request("GET", f"{SERVICE}/{station}", timeout=(3, 10))
        except requests.RequestException as error:
            raise rivers.NoLevelError(station) from error
        if response.status_code == requests.codes.not_found:
            raise rivers.UnknownStationError(station)
        if not response.ok:
            raise rivers.NoLevelError(f"{station}: status {response.status_code}")
        return self._read(station, response.text)

    def _read(self, station: str, text: str) -> float:
        try:
            reading = json.loads(text)
            return rivers.centimetres(reading["value"], reading["unit"])
        except (LookupError, TypeError, ValueError) as error:
            raise rivers.NoLevelError(f"{station}: {text}") from error
