# The driver is not installed here, so a stand-in goes into sys.modules; the other target is spelt as it is imported.
# --- fleet/gps.py
def locate(van):
    import gpsdriver2

    return gpsdriver2.connect(van).position()


def is_home(van, depot):
    lat, lon = locate(van)
    return abs(lat - depot[0]) < 0.01 and abs(lon - depot[1]) < 0.01
# --- tests/test_gps.py
from unittest.mock import MagicMock, patch

from fleet.gps import is_home, locate


@patch("fleet.gps.locate", return_value=(60.171, 24.941))
def test_is_home(mock_locate):
    assert is_home("van-3", depot=(60.17, 24.94))
    assert not is_home("van-3", depot=(61.5, 23.8))


def test_locate_asks_the_driver():
    driver = MagicMock()
    driver.connect.return_value.position.return_value = (1.0, 2.0)
    with patch.dict("sys.modules", {"gpsdriver2": driver}):
        assert locate("van-3") == (1.0, 2.0)
    driver.connect.assert_called_once_with("van-3")
