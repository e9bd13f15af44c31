# The mock raises an ordinary error that the code is meant to swallow; what must not happen is asserted afterwards.
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

import pytest

from tidegauge.watch import watch


@pytest.fixture
def horn():
    return Mock()


def test_horn_is_silent_below_the_limit(horn):
    assert watch(Mock(**{"read_cm.return_value": 299}), horn) == 299
    horn.sound.assert_not_called()


def test_broken_horn_does_not_stop_the_watch(horn):
    horn.sound.side_effect = RuntimeError("horn is rusty")
    assert watch(Mock(**{"read_cm.return_value": 340}), horn) == 340
    horn.sound.assert_called_once_with(340)
