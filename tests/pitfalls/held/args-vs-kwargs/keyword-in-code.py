# Expects a positional value although the code passes it by keyword.
# --- aviary/feeder.py
class Feeder:
    def __init__(self, dispenser):
        self.dispenser = dispenser

    def feed(self, birds):
        for kind, count in birds.items():
            self.dispenser.drop(kind, grams=count * 15)
# --- tests/test_feeder.py
from unittest.mock import MagicMock, call

from aviary.feeder import Feeder


def test_each_kind_gets_its_share():
    dispenser = MagicMock()

    Feeder(dispenser).feed({"finch": 4, "owl": 1})

    assert dispenser.drop.call_args_list == [call("finch", 60), call("owl", 15)]
