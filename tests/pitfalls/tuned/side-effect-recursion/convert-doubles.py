# The replacement looks up the name it replaced, so it calls itself for ever.
# --- travel/rates.py
TABLE = {"EUR": 1.0, "NOK": 11.5}


def convert(amount, currency):
    return round(amount * TABLE[currency], 2)
# --- travel/quote.py
from travel import rates


def quote(nights, currency):
    return rates.convert(nights * 80, currency)
# --- tests/test_quote.py
from travel import rates
from travel.quote import quote


def test_quote_follows_a_rate_rise(monkeypatch):
    monkeypatch.setattr(
        rates, "convert", lambda amount, currency: rates.convert(amount, currency) * 2
    )

    assert quote(2, "EUR") == 320
