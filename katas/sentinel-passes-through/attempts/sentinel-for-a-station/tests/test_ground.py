from unittest.mock import sentinel

from myapp.ground import process


def test_passes_everything_on():
    receipt = process(sentinel.station, sentinel.scene_id)

    assert receipt is sentinel.receipt
