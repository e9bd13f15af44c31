# The code empties the list after passing it on, so the mock remembers an empty list.
# --- telemetry/batcher.py
class Batcher:
    def __init__(self, upload, size=3):
        self.upload = upload
        self.size = size
        self.buffer = []

    def add(self, point):
        self.buffer.append(point)
        if len(self.buffer) == self.size:
            self.upload(self.buffer)
            self.buffer.clear()
# --- tests/test_batcher.py
from unittest.mock import Mock

from telemetry.batcher import Batcher


def test_uploads_when_full():
    upload = Mock()
    batcher = Batcher(upload, size=2)

    batcher.add(0.4)
    upload.assert_not_called()
    batcher.add(0.7)

    upload.assert_called_once_with([0.4, 0.7])
