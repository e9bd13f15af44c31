# The spy wraps the real function, which was taken before the patch; a mock may well call another mock.
# --- letters/franking.py
def postage(grams):
    return 85 if grams <= 20 else 160


def frank(letters):
    return sum(postage(grams) for grams in letters)
# --- tests/test_franking.py
from unittest.mock import Mock, patch

from letters import franking


def test_every_letter_is_weighed():
    with patch("letters.franking.postage", wraps=franking.postage) as postage:
        assert franking.frank([18, 40]) == 245
    assert postage.call_count == 2


def test_scales_are_asked():
    scales = Mock(return_value=85)
    with patch("letters.franking.postage", side_effect=scales):
        assert franking.frank([1, 2, 3]) == 255
    assert [call.args for call in scales.call_args_list] == [(1,), (2,), (3,)]
