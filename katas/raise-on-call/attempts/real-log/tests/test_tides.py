import logging

import pytest

from myapp.tides import high_tide


class HarbourOffice:
    """Knows one harbour, and can be cut off."""

    def __init__(self, *, reachable=True):
        self.reachable = reachable

    def high_tide(self, harbour):
        if not self.reachable:
            raise ConnectionError
        return {"Husum": "14:20"}[harbour]


def show(office, harbour="Husum"):
    return high_tide(office, harbour, "02:05", logging.getLogger("sign"))


def test_a_good_day(caplog):
    assert show(HarbourOffice()) == "14:20"
    assert not caplog.records


def test_a_bad_day(caplog):
    assert show(HarbourOffice(reachable=False)) == "02:05"
    assert [record.levelname for record in caplog.records] == ["WARNING"]
    assert "Husum" in caplog.text


def test_a_mistyped_harbour(caplog):
    with pytest.raises(KeyError):
        show(HarbourOffice(), "Husun")
    assert not caplog.records
