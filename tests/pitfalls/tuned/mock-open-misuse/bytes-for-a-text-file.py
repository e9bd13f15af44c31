# Gives mock_open bytes to read, where the code opens the file as text.
# --- beehive/weights.py
def latest_weight(path):
    with open(path) as csv:
        last = csv.readlines()[-1]
    return float(last.split(";")[1])
# --- tests/test_weights.py
from unittest.mock import mock_open, patch

from beehive.weights import latest_weight

DATA = b"mon;31.5\ntue;32.0\n"


@patch("builtins.open", mock_open(read_data=DATA))
def test_latest_weight():
    assert latest_weight("hive.csv") == 32.0
