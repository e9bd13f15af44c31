from unittest.mock import mock_open, patch

from myapp.hives import read_sensor, write_down


def test_writes_two_lines(tmp_path):
    diary = tmp_path / "diary.txt"

    write_down(diary, "Acacia", 33)
    write_down(diary, "Linden", 34.5)

    assert diary.read_text(encoding="utf-8") == "Acacia: 33.0 °C\nLinden: 34.5 °C\n"


def test_reads_a_sensor():
    opened = patch("myapp.hives.open", mock_open(read_data="34500\n"), create=True).start()

    assert read_sensor("28-0a1b") == 34.5

    assert opened.call_args.args[0] == "/sys/bus/w1/devices/28-0a1b/temperature"
    opened.return_value.__exit__.assert_called_once()
