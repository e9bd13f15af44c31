# The module loads its settings when it is imported; patching the function that loads them comes too late.
# --- bindery/settings.py
def load_settings():
    return {"glue": "bone", "thread": "linen"}
# --- bindery/orders.py
from bindery.settings import load_settings

PARTS = sorted(["thread", "glue"], key=lambda name: len(name))
SETTINGS = load_settings()


def material(order):
    return [order[part] if part in order else SETTINGS[part] for part in PARTS]
# --- tests/test_orders.py
from unittest.mock import patch

from bindery.orders import material


@patch("bindery.orders.load_settings")
def test_material_of_a_plain_order(mock_settings):
    mock_settings.return_value = {"glue": "acrylic", "thread": "cotton"}

    assert material({}) == ["acrylic", "cotton"]
