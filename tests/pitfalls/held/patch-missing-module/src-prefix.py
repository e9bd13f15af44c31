# Writes the target as the folder looks in the editor, with `src.` in front, instead of the name it is imported by.
# --- fleet/gps.py
def locate(van):
    raise OSError("no receiver")


def is_home(van, depot):
    lat, lon = locate(van)
    return abs(lat - depot[0]) < 0.01 and abs(lon - depot[1]) < 0.01
# --- tests/test_gps.py
import pytest

from fleet.gps import is_home


@pytest.fixture
def van_at_depot(monkeypatch):
    monkeypatch.setattr("src.fleet.gps.locate", lambda van: (60.171, 24.941))


def test_is_home(van_at_depot):
    assert is_home("van-3", depot=(60.17, 24.94))


def test_is_away(van_at_depot):
    assert not is_home("van-3", depot=(61.5, 23.8))
