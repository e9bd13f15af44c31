# Gives a fake read() to one probe, while the survey builds new probes.
# --- soil/survey.py
class Probe:
    def __init__(self, port):
        self.port = port

    def read(self):
        return 30 + self.port * 2


def driest(ports):
    """The port of the driest spot."""
    moisture = {port: Probe(port).read() for port in ports}
    return min(moisture, key=moisture.get), min(moisture.values())
# --- tests/test_survey.py
from unittest.mock import MagicMock

from soil.survey import Probe, driest


def test_driest_spot():
    probe = Probe(1)
    probe.read = MagicMock(return_value=12)

    assert driest([1]) == (1, 12)
