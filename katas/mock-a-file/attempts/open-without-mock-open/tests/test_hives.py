from unittest.mock import patch

from myapp.hives import read_sensor, write_down


def test_reads_a_sensor():
    with patch("builtins.open") as opened:
        opened.return_value.read.return_value = "34500\n"
        assert read_sensor("28-0a1b") == 34.5

    assert opened.call_args.args[0] == "/sys/bus/w1/devices/28-0a1b/temperature"


def test_writes_two_lines(tmp_path):
    diary = tmp_path / "diary.txt"

    write_down(diary, "Acacia", 33)
    write_down(diary, "Linden", 34.5)

    assert diary.read_text(encoding="utf-8") == "Acacia: 33.0 °C\nLinden: 34.5 °C\n"
