# Compares the other way round, and wraps in a tuple what the code passes one by one.
# --- orchestra/tuning.py
def tune(players, oboe):
    oboe.play("A", 440)
    return [f"{name}: {440}" for name in players]
# --- tests/test_tuning.py
from unittest.mock import Mock, call

from orchestra.tuning import tune


def test_the_oboe_plays_an_a():
    oboe = Mock()
    tune(["Ida"], oboe)
    assert call(("A", 440)) == oboe.play.call_args
