# A mock that is no gift, and should not be taken for one; another that has the class as its spec.
# --- shop/parcels.py
class Fragile:
    def padding(self):
        return 2


def weigh(item, scale):
    grams = scale.weigh(item)
    if isinstance(item, Fragile):
        grams += item.padding()
    return grams
# --- tests/test_parcels.py
from unittest.mock import Mock

from shop.parcels import Fragile, weigh


def test_padding_is_added():
    vase, scale = Mock(spec=Fragile), Mock()
    vase.padding.return_value = 40
    scale.weigh.return_value = 900
    assert weigh(vase, scale) == 940


def test_others_need_none():
    scale = Mock()
    scale.weigh.return_value = 900
    assert weigh(Mock(), scale) == 900
