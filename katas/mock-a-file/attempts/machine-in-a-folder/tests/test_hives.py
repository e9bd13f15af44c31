"""No mock at all: a folder plays the root of the machine, and open looks there."""

import builtins

import pytest

from myapp.hives import read_sensor, write_down

real_open = open


@pytest.fixture
def machine(tmp_path, monkeypatch):
    for sensor, text in {"28-aa": "-1250\n", "28-bb": "0\n", "28-cc": "36062\n"}.items():
        folder = tmp_path / "sys/bus/w1/devices" / sensor
        folder.mkdir(parents=True)
        (folder / "temperature").write_text(text)
    opened = []

    def open_in_there(path, *args, **kwargs):
        opened.append(real_open(f"{tmp_path}{path}", *args, **kwargs))
        return opened[-1]

    monkeypatch.setattr(builtins, "open", open_in_there)
    return opened


def test_three_sensors(machine):
    assert [read_sensor(name) for name in ["28-aa", "28-bb", "28-cc"]] == [-1.25, 0, 36.062]
    assert [file.closed for file in machine] == [True] * 3


def test_a_week_in_the_diary(tmp_path):
    diary = tmp_path / "Königinnen.txt"
    for day in range(7):
        write_down(diary, "Süd", 30 + day / 2)

    week = ["30.0", "30.5", "31.0", "31.5", "32.0", "32.5", "33.0"]
    expected = "".join(f"Süd: {degrees} °C\n" for degrees in week)
    assert diary.read_bytes().replace(b"\r\n", b"\n") == expected.encode("utf-8")
