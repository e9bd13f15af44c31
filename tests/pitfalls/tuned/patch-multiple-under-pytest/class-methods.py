# Uses patch.multiple on a class above a pytest method and asks for the mocks by name.
# --- robots/arm.py
class Arm:
    def move(self, x, y):
        raise OSError("no arm connected")

    def grip(self):
        raise OSError("no arm connected")

    def pick(self, x, y):
        self.move(x, y)
        held = self.grip()
        self.move(0, 0)
        return held
# --- tests/test_arm.py
from unittest import mock

import pytest

from robots.arm import Arm


@pytest.fixture
def arm():
    return Arm()


class TestPick:
    @mock.patch.multiple(Arm, move=mock.DEFAULT, grip=mock.DEFAULT)
    def test_goes_there_and_back(self, move, grip, arm):
        grip.return_value = True

        assert arm.pick(3, 4) is True
        assert move.call_args_list == [mock.call(3, 4), mock.call(0, 0)]
