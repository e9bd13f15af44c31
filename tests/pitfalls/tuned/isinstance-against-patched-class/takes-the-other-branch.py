# A mock without a spec is no Crate to the code, which quietly takes the other branch.
# --- harbour/cargo.py
class Crate:
    def tonnes(self):
        raise OSError("no scales")


class Barrel:
    def litres(self):
        raise OSError("no gauge")


def load(items):
    total = 0.0
    for item in items:
        if isinstance(item, (Crate, Barrel)):
            total += item.tonnes() if isinstance(item, Crate) else item.litres() / 1000
    return total
# --- tests/test_cargo.py
from unittest.mock import Mock

from harbour.cargo import load


def test_load_of_two_crates():
    first, second = Mock(), Mock()
    first.tonnes.return_value = 1.5
    second.tonnes.return_value = 2.0

    assert load([first, second]) == 3.5
