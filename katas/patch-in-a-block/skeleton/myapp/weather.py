"""Temperatures from a weather service."""

import requests


def get_temperature(city: str) -> float:
    """Return the temperature in the city, in degrees Celsius."""
    response = requests.get(f"https://api.weather.com/{city}", timeout=10)
    temperature: float = response.json()["temp"]
    return temperature
