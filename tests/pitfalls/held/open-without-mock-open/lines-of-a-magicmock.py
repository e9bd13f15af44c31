# Replaces open by a MagicMock and expects the file to have lines.
# --- telemetry/replay.py
def readings(path):
    """Yield (sensor, value) from a log with lines like `t1;20.5`."""
    out = []
    with open(path) as log:
        for line in log.readlines():
            sensor, value = line.strip().split(";")
            out.append((sensor, float(value)))
    return out
# --- tests/test_replay.py
import unittest
from unittest.mock import MagicMock, patch

from telemetry import replay


class ReplayTests(unittest.TestCase):
    def setUp(self):
        self.log = MagicMock()
        self.log.readlines.return_value = ["t1;20.5\n", "t2;19.0\n"]
        patcher = patch.object(replay, "open", return_value=self.log)
        self.open = patcher.start()
        self.addCleanup(patcher.stop)

    def test_lines_become_pairs(self):
        self.assertEqual(
            replay.readings("monday.log"), [("t1", 20.5), ("t2", 19.0)]
        )
        self.open.assert_called_once_with("monday.log")
