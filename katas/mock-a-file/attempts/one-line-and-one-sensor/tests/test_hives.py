from unittest.mock import mock_open, patch

from myapp.hives import read_sensor, write_down


def test_reads_a_sensor():
    with patch("builtins.open", mock_open(read_data="21000\n")):
        assert read_sensor("28-0a1b") == 21


def test_writes_a_line(tmp_path):
    diary = tmp_path / "diary.txt"

    write_down(diary, "Linden", 34.5)

    assert diary.read_text(encoding="utf-8") == "Linden: 34.5 °C\n"
