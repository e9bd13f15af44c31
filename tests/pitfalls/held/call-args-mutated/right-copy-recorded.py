# The test notes a copy of each batch in a side_effect, so emptying the list later does no harm.
# --- sensors/buffer.py
class Buffer:
    def __init__(self, uploader, size=2):
        self.uploader = uploader
        self.size = size
        self.batch = []

    def add(self, value):
        self.batch.append(value)
        if len(self.batch) == self.size:
            self.uploader.send(self.batch)
            self.batch.clear()

    def close(self):
        self.uploader.finish(list(self.batch))
        self.batch.clear()
# --- tests/test_buffer.py
from unittest.mock import Mock

from sensors.buffer import Buffer


def test_full_batches_are_uploaded():
    sent = []
    uploader = Mock()
    uploader.send.side_effect = lambda batch: sent.append(list(batch))
    buffer = Buffer(uploader)

    for value in (20.1, 20.4, 20.9, 21.0):
        buffer.add(value)

    assert sent == [[20.1, 20.4], [20.9, 21.0]]


def test_close_hands_over_the_rest():
    uploader = Mock()
    buffer = Buffer(uploader)
    buffer.add(20.1)
    buffer.close()

    uploader.finish.assert_called_once_with([20.1])
    uploader.send.assert_not_called()
