# Leaves out the empty line that ends the data; the mock's own StopIteration ends the loop, so the end-of-data check is never reached.
# --- sensors/frames.py
class Frames:
    """Iterates over the readings of a serial port until it sends an empty line."""

    def __init__(self, port):
        self.port = port

    def __iter__(self):
        return self

    def __next__(self):
        line = self.port.readline()
        if not line:
            raise StopIteration
        return float(line)
# --- tests/test_frames.py
from unittest.mock import MagicMock

from sensors.frames import Frames


def test_reads_until_the_port_is_empty():
    port = MagicMock()
    port.readline.side_effect = ["20.5", "21.0"]

    assert list(Frames(port)) == [20.5, 21.0]
