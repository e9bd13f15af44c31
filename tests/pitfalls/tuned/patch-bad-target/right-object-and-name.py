# Gives patch.object the module and the name, and patch the dotted string.
# --- money/convert.py
def fetch_rate(currency):
    raise RuntimeError("rates server not reachable")


def to_euro(amount, currency):
    return round(amount * fetch_rate(currency), 2)
# --- tests/test_convert.py
from money import convert


def test_dollars_to_euro(mocker):
    rate = mocker.patch.object(convert, convert.fetch_rate.__name__, return_value=0.9)
    assert convert.to_euro(10, "USD") == 9.0
    rate.assert_called_once_with("USD")


def test_rounding(mocker):
    mocker.patch("money.convert.fetch_rate", return_value=0.333)
    assert convert.to_euro(1, "XYZ") == 0.33
