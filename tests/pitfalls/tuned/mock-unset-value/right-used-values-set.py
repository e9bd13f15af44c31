# Sets what the code computes with, and leaves as mocks what it only passes on.
# --- house/thermostat.py
import json


def regulate(probe, heater, log, target=20):
    if probe.celsius < target - 0.5:
        heater.on(probe.room)
        log.append(json.dumps({"was": probe.celsius, "target": target}))
# --- tests/test_thermostat.py
from unittest.mock import MagicMock

import pytest

from house.thermostat import regulate


@pytest.fixture
def probe():
    return MagicMock(celsius=17.5)


def test_heats_the_room_of_the_probe(probe):
    heater, log = MagicMock(), []

    regulate(probe, heater, log)

    heater.on.assert_called_once_with(probe.room)
    assert log == ['{"was": 17.5, "target": 20}']


def test_warm_enough(probe):
    heater, log = MagicMock(), []

    regulate(probe, heater, log, target=17)

    heater.on.assert_not_called()
    assert log == []
