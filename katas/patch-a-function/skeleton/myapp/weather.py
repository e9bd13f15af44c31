"""Temperatures from a weather service that charges for every question."""

import requests


def get_temperature(city: str) -> float:
    """Return the temperature in the city, in degrees Celsius.

    Asks api.weather.com with one requests.get of the city's address, and nothing but the
    address: each request is paid for. The answer is JSON, {"temp": 21.5, "feels_like": 19.0},
    and "temp" is the temperature.
    """
    response = requests.get(f"https://api.weather.com/{city}")
    return response.json()["temp"]
