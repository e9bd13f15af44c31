# Replaces a function of two arguments by a lambda of none.
# --- tides/forecast.py
def fetch_height(harbour, hour):
    raise ConnectionError("no tide service")


def safe_hours(harbour, draught, hours=range(6, 10)):
    return [hour for hour in hours if fetch_height(harbour, hour) > draught]
# --- tests/test_forecast.py
from tides import forecast


def test_all_hours_are_safe_at_high_water(monkeypatch):
    monkeypatch.setattr(forecast, "fetch_height", lambda: 4.2)

    assert forecast.safe_hours("Bergen", draught=2.0) == [6, 7, 8, 9]
