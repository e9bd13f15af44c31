"""No mock: monkeypatch leads open to a real file in tmp_path and watches it; bytes are compared."""

import builtins
import locale
from contextlib import suppress

import pytest

from myapp.hives import read_sensor, write_down

DEVICES = "/sys/bus/w1/devices/"


class Watched:
    """An open file that remembers whether a with block was left."""

    def __init__(self, file):
        self.file = file
        self.left = False

    def __enter__(self):
        self.file.__enter__()
        return self

    def __exit__(self, *error):
        self.left = True
        return self.file.__exit__(*error)

    def __iter__(self):
        return iter(self.file)

    def __next__(self):
        return next(self.file)

    def __getattr__(self, name):
        return getattr(self.file, name)


class Machine:
    """A machine with sensors: what is opened below DEVICES is a file in a folder of the test."""

    def __init__(self, folder):
        self.folder = folder
        self.opened = []
        self._open = builtins.open

    def add(self, sensor, text):
        (self.folder / sensor).write_text(text, encoding="ascii")

    def open(self, path, *args, **kwargs):
        if not str(path).startswith(DEVICES):
            return self._open(path, *args, **kwargs)
        sensor, name = str(path).removeprefix(DEVICES).split("/")
        if name != "temperature":
            raise FileNotFoundError(path)
        file = Watched(self._open(self.folder / sensor, *args, **kwargs))
        self.opened.append(file)
        return file


@pytest.fixture
def machine(tmp_path):
    return Machine(tmp_path)


@pytest.fixture
def read(machine, monkeypatch):
    def read(sensor):
        with monkeypatch.context() as patched:
            patched.setattr(builtins, "open", machine.open)
            return read_sensor(sensor)

    return read


@pytest.mark.parametrize(
    ("text", "degrees"),
    [("34500\n", 34.5), ("34567\n", 34.567), ("35000", 35.0), ("0\n", 0.0), ("-1062\n", -1.062)],
)
def test_thousandths_become_degrees(machine, read, text, degrees):
    machine.add("28-0a1b", text)

    assert read("28-0a1b") == pytest.approx(degrees, abs=1e-9)


def test_each_sensor_has_its_own_file(machine, read):
    machine.add("28-0a1b", "34500\n")
    machine.add("28-ffff", "12000\n")

    assert (read("28-ffff"), read("28-0a1b")) == (12.0, 34.5)


def test_the_file_is_left_closed_and_as_it_was(machine, read):
    machine.add("28-0a1b", "34500\n")

    read("28-0a1b")

    assert machine.opened
    assert all(file.left and file.closed for file in machine.opened)
    assert (machine.folder / "28-0a1b").read_bytes() == b"34500\n"


def test_the_file_is_closed_even_if_it_holds_nonsense(machine, read):
    machine.add("28-0a1b", "CRC\n")

    with suppress(Exception):
        read("28-0a1b")

    assert machine.opened
    assert all(file.left and file.closed for file in machine.opened)


@pytest.fixture
def diary(tmp_path):
    return tmp_path / "diary.txt"


@pytest.mark.parametrize(
    ("degrees", "written"),
    [(34.5, "34.5"), (35, "35.0"), (34.52, "34.5"), (34.58, "34.6"), (-3.5, "-3.5"), (0.0, "0.0")],
)
def test_a_diary_is_begun(diary, degrees, written):
    write_down(diary, "Linden", degrees)

    assert diary.read_bytes() == f"Linden: {written} °C\n".encode()


def test_what_was_there_stays_and_the_new_lines_follow(diary):
    before = "Frühling 2031 – 蜂\n\nLinden: 31.0 °C\n".encode()
    diary.write_bytes(before)

    write_down(diary, "Bärlauch", 30.5)
    write_down(diary, "Linden", 31.0)

    assert diary.read_bytes() == before + "Bärlauch: 30.5 °C\nLinden: 31.0 °C\n".encode()


@pytest.fixture
def plain_machine():
    """A machine whose own encoding is ASCII (where Python asks it, and does not insist on UTF-8)."""
    before = locale.setlocale(locale.LC_CTYPE)
    locale.setlocale(locale.LC_CTYPE, "C")
    yield
    locale.setlocale(locale.LC_CTYPE, before)


@pytest.mark.usefixtures("plain_machine")
def test_the_diary_is_in_utf_8_on_every_machine(diary):
    diary.write_bytes("Bärlauch: 30.5 °C\n".encode())

    write_down(diary, "Äpfel", 31.0)

    assert diary.read_bytes() == "Bärlauch: 30.5 °C\nÄpfel: 31.0 °C\n".encode()


def test_two_diaries_are_two_files(tmp_path):
    write_down(tmp_path / "one.txt", "Linden", 1.0)
    write_down(tmp_path / "two.txt", "Oak", 2.0)

    assert (tmp_path / "one.txt").read_bytes() == "Linden: 1.0 °C\n".encode()
    assert (tmp_path / "two.txt").read_bytes() == "Oak: 2.0 °C\n".encode()
