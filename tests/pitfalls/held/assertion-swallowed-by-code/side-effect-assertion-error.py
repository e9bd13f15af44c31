# Raises AssertionError from the mock to forbid the call, but the code catches every Exception.
# --- tidegauge/watch.py
import logging

log = logging.getLogger(__name__)


def watch(gauge, horn, limit=300):
    """Sound the horn when the water is at the limit or above it; a broken horn must not stop us."""
    level = gauge.read_cm()
    if level >= limit:
        try:
            horn.sound(level)
        except Exception:
            log.exception("horn failed")
    return level
# --- tests/test_watch.py
from unittest.mock import Mock

from tidegauge.watch import watch


def test_horn_is_silent_at_the_limit():
    gauge = Mock()
    gauge.read_cm.return_value = 300
    horn = Mock()
    horn.sound.side_effect = AssertionError("the horn must stay silent at the limit")

    assert watch(gauge, horn) == 300
