# Creates the generator within the `with` but runs it after the patch was undone.
# --- buoys/stream.py
def wave_height(buoy):
    return len(buoy) / 10


def high_waves(buoys, limit):
    for buoy in buoys:
        height = wave_height(buoy)
        if height > limit:
            yield buoy, height
# --- tests/test_stream.py
from unittest import mock

import buoys.stream


class TestHighWaves:
    def test_only_waves_over_the_limit(self):
        with mock.patch.object(buoys.stream, "wave_height", side_effect=[0.5, 4.2]):
            high = buoys.stream.high_waves(["north", "south"], limit=3)

        assert list(high) == [("south", 4.2)]
