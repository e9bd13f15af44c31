# The mock of open is told to return the text, where the code enters a file.
# --- ferry/schedule.py
def first_departure(path):
    with open(path, encoding="utf-8") as schedule:
        return schedule.readline().strip()
# --- tests/test_schedule.py
from unittest.mock import patch

from ferry.schedule import first_departure


@patch("ferry.schedule.open", create=True)
def test_first_departure(fake_open):
    fake_open.return_value = "06:40\n07:25\n"

    assert first_departure("today.txt") == "06:40"
