# Asserts the list that was uploaded, but the code empties that very list afterwards and the mock only kept a reference.
# --- sensors/buffer.py
class Buffer:
    def __init__(self, uploader, size=3):
        self.uploader = uploader
        self.size = size
        self.batch = []

    def add(self, value):
        self.batch.append(value)
        if len(self.batch) == self.size:
            self.uploader.send(self.batch)
            self.batch.clear()
# --- tests/test_buffer.py
from unittest.mock import Mock

from sensors.buffer import Buffer


def test_full_batch_is_uploaded():
    uploader = Mock()
    buffer = Buffer(uploader)

    for value in (20.1, 20.4, 20.9):
        buffer.add(value)

    uploader.send.assert_called_once_with([20.1, 20.4, 20.9])
