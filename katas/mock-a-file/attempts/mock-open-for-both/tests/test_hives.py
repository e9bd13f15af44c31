from pathlib import Path
from unittest.mock import mock_open, patch

from myapp.hives import read_sensor, write_down


def test_reads_a_sensor():
    with patch("builtins.open", mock_open(read_data="34500\n")) as opened:
        assert read_sensor("28-0a1b") == 34.5

    assert opened.call_args.args[0] == "/sys/bus/w1/devices/28-0a1b/temperature"
    opened.return_value.__exit__.assert_called_once()


def test_writes_a_line():
    diary = Path("diary.txt")

    with patch("builtins.open", mock_open()) as opened:
        write_down(diary, "Linden", 34.5)

    opened.assert_called_once_with(diary, "a", encoding="utf-8")
    opened.return_value.write.assert_called_once_with("Linden: 34.5 °C\n")
