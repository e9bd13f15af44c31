# Gives mock_open(...) as new_callable, so that patch calls it once more.
# --- garden/plan.py
import json


def load_beds(path):
    with open(path) as f:
        plan = json.loads(f.read())
    return sorted(plan["beds"])
# --- tests/test_plan.py
from unittest.mock import mock_open, patch

from garden.plan import load_beds

PLAN = '{"beds": ["roses", "beans"]}'


@patch("builtins.open", new_callable=mock_open(read_data=PLAN))
def test_beds_are_sorted(fake_open):
    assert load_beds("plan.json") == ["beans", "roses"]
