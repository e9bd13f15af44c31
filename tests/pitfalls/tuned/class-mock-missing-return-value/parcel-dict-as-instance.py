# Gives the answer of track() to the class mock itself, so the "instance" is a dict without any method.
# --- parcels/tracking.py
class Courier:
    def __init__(self, account):
        self.account = account

    def track(self, number):
        raise OSError("no network")


def status_line(number):
    courier = Courier(account="shop-12")
    status = courier.track(number)
    return f"{number}: {status['state']} ({status['town']})"
# --- tests/test_tracking.py
from unittest.mock import patch

from parcels.tracking import status_line


@patch("parcels.tracking.Courier")
def test_status_line(mock_courier):
    mock_courier.return_value = {"state": "on its way", "town": "Graz"}

    assert status_line("AT-99") == "AT-99: on its way (Graz)"
