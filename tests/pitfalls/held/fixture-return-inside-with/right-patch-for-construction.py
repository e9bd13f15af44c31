# One fixture yields inside the `with`; the other needs its patch only while the hub is being built.
# --- lamps/hub.py
def discover():
    raise OSError("no network")


def switch(lamp):
    raise OSError("no network")


class Hub:
    def __init__(self):
        self.lamps = sorted(discover())

    def all_on(self):
        return [lamp for lamp in self.lamps if switch(lamp)]
# --- tests/test_hub.py
from unittest.mock import call, patch

import pytest

from lamps.hub import Hub


@pytest.fixture
def hub():
    with patch("lamps.hub.discover", return_value=["hall", "attic"]):
        return Hub()


@pytest.fixture
def mock_switch():
    with patch("lamps.hub.switch") as mock:
        mock.return_value = True
        yield mock


def test_lamps_are_switched_in_order(hub, mock_switch):
    assert hub.all_on() == ["attic", "hall"]
    assert mock_switch.call_args_list == [call("attic"), call("hall")]
