# Uses the builtin setattr in place of monkeypatch's, so nothing is put back.
# --- puppetry/lights.py
BRIGHTEST = 100


def dim(percent):
    return min(percent, BRIGHTEST)


def fade(start, end, steps=2):
    return [dim(start + (end - start) * step // steps) for step in range(1, steps + 1)]
# --- tests/test_lights.py
from unittest.mock import Mock

from puppetry import lights


def test_every_step_is_dimmed():
    setattr(lights, "dim", Mock(return_value=7))

    assert lights.fade(0, 60) == [7, 7]


def test_fade_to_the_end():
    assert lights.fade(0, 60) == [30, 60]
