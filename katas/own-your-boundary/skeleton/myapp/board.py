"""The board at the gate: one line for each station."""

import requests

from myapp.rivers import centimetres


def line(station: str) -> str:
    """Return the station's line: its level in centimetres, or why there is none."""
    try:
        response = requests.get(f"https://rivers.example.com/stations/{station}", timeout=10)
        if response.status_code == 404:
            return f"{station}: no such station"
        response.raise_for_status()
        answer = response.json()
        level = centimetres(answer["value"], answer["unit"])
    except (requests.RequestException, KeyError, ValueError):
        return f"{station}: level unknown"
    return f"{station}: {level:.0f} cm"
