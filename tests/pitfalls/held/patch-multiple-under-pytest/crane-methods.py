# Decorates a method of a pytest class with patch.multiple and names the mocks as parameters.
# --- port/crane.py
class Crane:
    def lift(self, box):
        raise OSError

    def lower(self, box, bay):
        raise OSError

    def move(self, boxes, bay):
        for box in boxes:
            self.lift(box)
            self.lower(box, bay)
        return len(boxes)
# --- tests/test_crane.py
from unittest import mock

import pytest

from port.crane import Crane


@pytest.fixture
def crane():
    return Crane()


class TestMove:
    @mock.patch.multiple(Crane, lift=mock.DEFAULT, lower=mock.DEFAULT)
    def test_each_box_goes_to_the_bay(self, crane, lift, lower):
        assert crane.move(["c1", "c2"], bay=9) == 2
        assert lift.call_count == 2
        lower.assert_called_with("c2", 9)
