# Compares with positional calls although the code names its arguments.
# --- zoo/feeding.py
def feed_all(animals, keeper):
    for name, kilos in sorted(animals.items()):
        keeper.feed(animal=name, kilos=kilos)
# --- tests/test_feeding.py
from unittest.mock import MagicMock, call

import pytest

from zoo.feeding import feed_all


@pytest.fixture
def keeper():
    return MagicMock()


def test_everyone_is_fed(keeper):
    feed_all({"otter": 2, "lion": 9}, keeper)
    assert keeper.feed.call_args_list == [call("lion", 9), call("otter", 2)]
