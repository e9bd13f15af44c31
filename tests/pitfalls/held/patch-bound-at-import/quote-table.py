# Patches the bike quote, but the table of quotes was filled with the real function on import.
# --- couriers/quotes.py
def quote_bike(km):
    return 3 + km * 0.5


def quote_van(km):
    return 12 + km * 1.25


QUOTES = {"bike": quote_bike, "van": quote_van}


def cheapest(km):
    prices = {name: quote(km) for name, quote in QUOTES.items()}
    return min(prices, key=prices.get)
# --- tests/test_quotes.py
from unittest.mock import patch

from couriers.quotes import cheapest


@patch("couriers.quotes.quote_bike", return_value=500)
def test_van_wins_when_bike_is_dear(mock_bike):
    assert cheapest(8) == "van"
