# Sets several settings with the builtin setattr, on the program's module, and puts all of them back.
# --- printshop/quotes.py
SHEET = 12
COLOUR = 30


def quote(sheets, colour=False):
    return sheets * (SHEET + (COLOUR if colour else 0))
# --- tests/test_quotes.py
import pytest

from printshop import quotes


@pytest.fixture
def cheap_week():
    before = {name: getattr(quotes, name) for name in ("SHEET", "COLOUR")}
    for name in before:
        setattr(quotes, name, 1)
    yield
    for name, value in before.items():
        setattr(quotes, name, value)


def test_cheap_week(cheap_week):
    assert quotes.quote(100, colour=True) == 200


def test_ordinary_week():
    assert quotes.quote(100, colour=True) == 4200
