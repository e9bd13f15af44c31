# Gives a ready mock_open() to new_callable, which calls it once more.
# --- ferry/timetable.py
def departures(path, port):
    with open(path) as plan:
        rows = [line.rstrip("\n").split(",") for line in plan.read().splitlines()]
    return [time for time, where in rows if where == port]
# --- tests/test_timetable.py
from unittest.mock import mock_open, patch

from ferry.timetable import departures

PLAN = "07:30,Wyk\n08:15,Amrum\n11:00,Wyk\n"


@patch("builtins.open", new_callable=mock_open(read_data=PLAN))
def test_departures_of_one_port(mock_file):
    assert departures("plan.csv", "Wyk") == ["07:30", "11:00"]


def test_unknown_port_has_none():
    with patch("builtins.open", mock_open(read_data=PLAN)):
        assert departures("plan.csv", "Sylt") == []
