from unittest.mock import create_autospec

from myapp.gauges import Gauges


def test_gives_a_level():
    gauges = create_autospec(Gauges, instance=True)
    gauges.level.return_value = 340
    assert gauges.level("elm-7") == 340
