"""How warm it is in the beehives, on a machine that has none.

Both tests replace `open`. For one of the two files there is something better.
"""

from pathlib import Path
from unittest.mock import mock_open, patch

from myapp.hives import read_sensor, write_down


def test_reads_a_sensor():
    with patch("builtins.open", mock_open(read_data="34500\n")):
        assert read_sensor("28-0a1b") == 34.5


def test_writes_a_line():
    with patch("builtins.open", mock_open()) as opened:
        write_down(Path("diary.txt"), "Linden", 34.5)

    opened.return_value.write.assert_called_once_with("Linden: 34.5 °C\n")
