# Puts a plain Mock in the place of open, and a with block cannot enter what it returns.
# --- observatory/log.py
def count_clear_nights(path):
    with open(path) as log:
        return sum(line.startswith("clear") for line in log)
# --- tests/test_log.py
from unittest.mock import Mock, patch

from observatory.log import count_clear_nights


def test_clear_nights_are_counted():
    fake_open = Mock()
    fake_open.return_value.readlines.return_value = ["clear\n", "fog\n", "clear\n"]
    with patch("builtins.open", fake_open):
        assert count_clear_nights("march.log") == 2
