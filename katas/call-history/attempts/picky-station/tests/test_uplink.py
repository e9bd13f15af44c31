import random

import pytest

from myapp.uplink import send_photo


class Station:
    """Takes a chunk if it fits to what has come so far, like the one on shore."""

    def __init__(self, limit):
        self.limit = limit
        self.photo = b""

    def send(self, offset, chunk):
        assert offset == len(self.photo), "a gap, or a piece that was here before"
        assert 0 < len(chunk) <= self.limit
        self.photo += chunk


@pytest.mark.parametrize("limit", [1, 2, 5, 64, 100])
@pytest.mark.parametrize("length", [0, 1, 5, 64, 99, 100, 101])
def test_any_photo_comes_through(limit, length):
    photo = random.Random(7).randbytes(length)
    station = Station(limit)

    send_photo(station, photo, limit)

    assert station.photo == photo
