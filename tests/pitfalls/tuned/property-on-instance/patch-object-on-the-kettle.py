# Patches an attribute of one object with a PropertyMock, which only works on its class.
# --- kitchen/kettle.py
class Kettle:
    def __init__(self, sensor):
        self.celsius = sensor.read()

    def is_ready(self, wanted=96):
        return self.celsius == wanted
# --- tests/test_kettle.py
from unittest.mock import Mock, PropertyMock, patch

from kitchen.kettle import Kettle


def test_ready_at_the_wanted_temperature():
    kettle = Kettle(Mock())

    with patch.object(kettle, "celsius", new_callable=PropertyMock, return_value=80):
        assert kettle.is_ready(wanted=80)
