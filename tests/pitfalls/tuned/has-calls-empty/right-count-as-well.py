# The list may be empty, but the number of calls is asked as well.
# --- orchard/sprinkler.py
def water(beds, valve):
    for name, moisture in beds.items():
        if moisture < 30:
            valve.open(name)
# --- tests/test_sprinkler.py
from unittest.mock import Mock, call

import pytest

from orchard.sprinkler import water


@pytest.mark.parametrize(
    ("beds", "dry"),
    [({"beans": 12, "peas": 55}, ["beans"]), ({"peas": 55}, [])],
)
def test_dry_beds_are_watered(beds, dry):
    valve = Mock()
    water(beds, valve)
    valve.open.assert_has_calls([call(name) for name in dry])
    assert valve.open.call_count == len(dry)
