from unittest.mock import mock_open

import pytest

from myapp import hives


@pytest.fixture
def opened(monkeypatch):
    double = mock_open(read_data="21625")
    monkeypatch.setattr(hives, "open", double, raising=False)
    return double


@pytest.fixture
def diary(tmp_path):
    return tmp_path / "bees"


def lines(diary):
    return diary.read_text(encoding="utf-8").splitlines()


def test_a_sensor_has_thousandths(opened):
    assert hives.read_sensor("a") == 21.625


@pytest.mark.parametrize("sensor", ["28-01", "28-02"])
def test_each_sensor_has_a_file(opened, sensor):
    hives.read_sensor(sensor)
    assert opened.call_args.args[0] == f"/sys/bus/w1/devices/{sensor}/temperature"


def test_the_file_of_a_sensor_is_closed(opened):
    hives.read_sensor("a")
    assert opened().__exit__.called


def test_the_diary_is_begun(diary):
    hives.write_down(diary, "B7", 30)
    assert lines(diary) == ["B7: 30.0 °C"]


def test_the_diary_can_be_read_where_a_degree_sign_is_two_bytes(diary):
    hives.write_down(diary, "B7", 30)
    assert "30.0 °C".encode() in diary.read_bytes()


def test_the_old_line_stays(diary):
    hives.write_down(diary, "B7", 30)
    hives.write_down(diary, "B8", 31.25)
    assert diary.read_bytes().startswith(b"B7")


def test_the_new_line_is_a_line(diary):
    hives.write_down(diary, "B7", 30)
    assert diary.read_text(encoding="latin-1").endswith("C\n")
