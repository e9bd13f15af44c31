"""The weather, as the weather service tells it."""

from requests import get


def get_temperature(city: str) -> float:
    """Return the temperature in ``city``, in degrees Celsius, as the service gives it.

    Asks the service once, with ``get``, at ``https://api.weather.com/<city>``. The answer is
    a JSON object; the temperature is its field ``temp`` and comes back unrounded. The
    service is always given a ``timeout``; how many seconds that is may change.
    """
    response = get(f"https://api.weather.com/{city}", timeout=10)
    temperature: float = response.json()["temp"]
    return temperature
