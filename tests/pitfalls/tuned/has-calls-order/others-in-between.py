# Lists two calls that come in this order, but the code makes another one between them.
# --- rocket/launch.py
def launch(engine, stages):
    engine.arm()
    for stage in stages:
        engine.ignite(stage)
        engine.check(stage)
# --- tests/test_launch.py
from unittest.mock import Mock, call

from rocket.launch import launch


def test_stages_ignite_one_after_the_other():
    engine = Mock()
    launch(engine, ["first", "second"])
    engine.assert_has_calls([call.ignite("first"), call.ignite("second")])
