# Passes the calls one by one instead of a list of them.
# --- lights/scenes.py
from lights.bridge import set_lamp

SCENES = {"dinner": {"table": 60, "window": 20}, "off": {"table": 0, "window": 0}}


def activate(scene):
    for lamp, level in SCENES[scene].items():
        set_lamp(lamp, level)
# --- lights/bridge.py
def set_lamp(lamp, level):
    raise OSError("bridge not paired")
# --- tests/test_scenes.py
from unittest.mock import call, patch

from lights.scenes import activate


def test_dinner_dims_both_lamps():
    with patch("lights.scenes.set_lamp") as set_lamp:
        activate("dinner")

    assert set_lamp.call_count == 2
    set_lamp.assert_has_calls(call("table", 60), call("window", 20))
