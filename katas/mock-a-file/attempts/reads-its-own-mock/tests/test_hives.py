from unittest.mock import mock_open, patch

SENSOR = "/sys/bus/w1/devices/28-0a1b/temperature"


def test_reads_a_sensor():
    with patch("builtins.open", mock_open(read_data="34500\n")) as opened:
        with open(SENSOR) as file:
            assert int(file.read()) / 1000 == 34.5

    opened.assert_called_once_with(SENSOR)


def test_writes_a_line(tmp_path):
    diary = tmp_path / "diary.txt"
    with diary.open("a", encoding="utf-8") as file:
        file.write("Linden: 34.5 °C\n")

    assert diary.read_text(encoding="utf-8") == "Linden: 34.5 °C\n"
