# Lists the arguments instead of calls.
# --- zoo/feeding.py
def feed(animals, keeper):
    for animal in animals:
        keeper.bring(animal)
# --- tests/test_feeding.py
from unittest.mock import Mock

from zoo.feeding import feed


def test_everybody_is_fed():
    keeper = Mock()
    feed(["lynx", "otter"], keeper)
    keeper.bring.assert_has_calls(["lynx", "otter"])
