# Copies the argument at the moment of the call where the code changes it later, and not where the code copies it.
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


def drain(points, upload):
    upload(list(points))
    points.clear()
# --- tests/test_batcher.py
from unittest.mock import Mock

from telemetry.batcher import Batcher, drain


def test_uploads_when_full():
    uploaded = []
    upload = Mock(side_effect=lambda points: uploaded.append(list(points)))
    batcher = Batcher(upload, size=2)

    for point in (0.4, 0.7, 0.9):
        batcher.add(point)

    assert uploaded == [[0.4, 0.7]]
    assert batcher.buffer == [0.9]


def test_drain_uploads_all_and_empties_the_list():
    upload = Mock()
    points = [1.5, 1.6]

    drain(points, upload)

    upload.assert_called_once_with([1.5, 1.6])
    assert points == []
