# Passes name= to Mock to give the product a name.
# --- market/labels.py
def price_tag(product):
    cents = f"{product.price_cents % 100:02d}"
    return product.name.upper() + f" ${product.price_cents // 100}.{cents}"


def sort_products(products):
    return sorted(products, key=lambda p: p.price_cents)
# --- tests/test_labels.py
from unittest.mock import Mock

from market.labels import price_tag, sort_products


def test_price_tag():
    tea = Mock(name="tea", price_cents=450)
    tag = price_tag(tea)
    assert tag == "TEA $4.50"


def test_cheapest_first():
    tea, salt = Mock(price_cents=450), Mock(price_cents=90)
    assert sort_products([tea, salt]) == [salt, tea]
