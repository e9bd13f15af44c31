# Patches a property on one object; a property lives on the class.
# --- lift/cabin.py
class Cabin:
    def __init__(self, scale):
        self._scale = scale

    @property
    def load_kg(self):
        return self._scale.read_grams() / 1000

    def may_leave(self):
        return self.load_kg <= 630
# --- tests/test_cabin.py
from unittest import TestCase
from unittest.mock import Mock, PropertyMock, patch

from lift.cabin import Cabin


class CabinTest(TestCase):
    def setUp(self):
        self.scale = Mock()
        self.scale.read_grams.return_value = 82_500
        self.cabin = Cabin(self.scale)

    def test_overloaded_cabin_stays(self):
        with patch.object(self.cabin, "load_kg", new_callable=PropertyMock) as load:
            load.return_value = 700
            self.assertFalse(self.cabin.may_leave())

    def test_weight_comes_from_the_scale(self):
        self.assertEqual(self.cabin.load_kg, 82.5)
