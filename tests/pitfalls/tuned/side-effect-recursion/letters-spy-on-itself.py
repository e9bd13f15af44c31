# Wants a spy on the real function, but by then the module holds the mock, which becomes its own side effect.
# --- letters/franking.py
def postage(grams):
    return 85 if grams <= 20 else 160


def frank(letters, meter):
    total = sum(postage(grams) for grams in letters)
    meter.add(total)
    return total
# --- tests/test_franking.py
from unittest.mock import Mock, patch

from letters import franking


def test_every_letter_is_weighed():
    meter = Mock()
    with patch("letters.franking.postage") as postage:
        postage.side_effect = franking.postage
        assert franking.frank([18, 40], meter) == 245
    assert postage.call_count == 2
    meter.add.assert_called_once_with(245)
