# One fixture calls another instead of asking for it.
# --- station/display.py
class Display:
    def __init__(self, panel):
        self.panel = panel

    def arrivals(self, trains):
        for line, train in enumerate(sorted(trains)):
            self.panel.write(line, train)
# --- tests/test_display.py
from unittest import mock

import pytest

from station.display import Display


@pytest.fixture
def panel():
    return mock.Mock(spec=["write", "clear"])


@pytest.fixture
def display():
    return Display(panel())


def test_arrivals_are_sorted(display):
    display.arrivals(["08:10 Oulu", "07:55 Turku"])
    assert display.panel.write.mock_calls == [
        mock.call(0, "07:55 Turku"),
        mock.call(1, "08:10 Oulu"),
    ]
