"""patch with mock_open for the sensor, tmp_path for the diary."""

from unittest.mock import mock_open, patch

from myapp.hives import read_sensor, write_down


def test_reads_a_sensor():
    with patch("builtins.open", mock_open(read_data="34500\n")) as opened:
        assert read_sensor("28-0a1b") == 34.5

    assert str(opened.call_args.args[0]) == "/sys/bus/w1/devices/28-0a1b/temperature"
    opened.return_value.__exit__.assert_called_once()


def test_reads_another_sensor():
    with patch("builtins.open", mock_open(read_data="-1250\n")) as opened:
        assert read_sensor("28-ffff") == -1.25

    assert str(opened.call_args.args[0]) == "/sys/bus/w1/devices/28-ffff/temperature"


def test_begins_a_diary(tmp_path):
    diary = tmp_path / "diary.txt"

    write_down(diary, "Linden", 34.5)

    assert diary.read_text(encoding="utf-8") == "Linden: 34.5 °C\n"


def test_adds_to_a_diary(tmp_path):
    diary = tmp_path / "diary.txt"
    diary.write_text("Linden: 34.5 °C\n", encoding="utf-8")

    write_down(diary, "Bärenklau", 35.0)
    write_down(diary, "Linden", 33.26)

    assert diary.read_text(encoding="utf-8") == (
        "Linden: 34.5 °C\nBärenklau: 35.0 °C\nLinden: 33.3 °C\n"
    )
