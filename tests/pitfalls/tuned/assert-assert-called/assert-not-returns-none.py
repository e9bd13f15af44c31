# Negates an assertion method to say "only once", so the assert itself is always true and says the opposite.
# --- myapp/rates.py
class Rates:
    def __init__(self, fetch):
        self._fetch = fetch
        self._known = {}

    def get(self, currency):
        if currency not in self._known:
            self._known[currency] = self._fetch(currency)
        return self._known[currency]
# --- tests/test_rates.py
from unittest.mock import MagicMock

from myapp.rates import Rates


def test_second_lookup_does_not_fetch():
    fetch = MagicMock(return_value=1.1)
    rates = Rates(fetch)
    rates.get("EUR")
    rates.get("EUR")
    assert not fetch.assert_called_once()
