# The PropertyMock sits on the type, for a mock as well as for the real class.
# --- lift/cabin.py
class Cabin:
    def __init__(self, scale):
        self._scale = scale

    @property
    def load_kg(self):
        return self._scale.read_grams() / 1000

    def may_leave(self):
        return self.load_kg <= 630


def heaviest(cabins):
    return max(cabins, key=lambda cabin: cabin.load_kg)
# --- tests/test_cabin.py
from unittest import TestCase
from unittest.mock import MagicMock, Mock, PropertyMock, patch

from lift.cabin import Cabin, heaviest


class CabinTest(TestCase):
    def setUp(self):
        self.cabin = Cabin(Mock())

    def test_overloaded_cabin_stays(self):
        with patch.object(Cabin, "load_kg", new_callable=PropertyMock) as load:
            load.return_value = 700
            self.assertFalse(self.cabin.may_leave())
        load.assert_called_once_with()

    def test_heaviest_reads_every_cabin_once(self):
        full, empty = MagicMock(), MagicMock()
        weight = PropertyMock(return_value=540)
        type(full).load_kg = weight
        empty.load_kg = 0

        self.assertIs(heaviest([empty, full]), full)
        weight.assert_called_once_with()
