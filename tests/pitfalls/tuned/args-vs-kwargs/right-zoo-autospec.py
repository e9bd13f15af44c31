# With autospec the mock knows the signature, so both spellings of a call are equal.
# --- zoo/feeding.py
class Keeper:
    def feed(self, animal, kilos):
        raise NotImplementedError


def feed_all(animals, keeper):
    for name, kilos in sorted(animals.items()):
        keeper.feed(animal=name, kilos=kilos)
# --- tests/test_feeding.py
from unittest.mock import create_autospec

import pytest

from zoo.feeding import Keeper, feed_all


@pytest.fixture
def keeper():
    return create_autospec(Keeper, instance=True)


def test_a_single_animal(keeper):
    feed_all({"otter": 2}, keeper)
    keeper.feed.assert_called_once_with("otter", 2)


def test_everyone_is_fed(keeper):
    feed_all({"otter": 2, "lion": 9}, keeper)
    keeper.feed.assert_any_call("lion", kilos=9)
    keeper.feed.assert_any_call(animal="otter", kilos=2)
    assert keeper.feed.call_count == 2
