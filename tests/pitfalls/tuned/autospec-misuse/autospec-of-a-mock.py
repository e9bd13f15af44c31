# Autospecs a method of a class that a fixture has already replaced by a mock.
# --- lab/freezer.py
class Freezer:
    def read(self):
        raise OSError("no sensor")

    def alarm(self, text):
        raise OSError("no siren")
# --- lab/watch.py
from lab.freezer import Freezer


def check():
    freezer = Freezer()
    if freezer.read() > -60:
        freezer.alarm("too warm")
# --- tests/test_watch.py
import pytest

from lab import watch


@pytest.fixture(autouse=True)
def freezer(mocker):
    freezer = mocker.patch("lab.watch.Freezer").return_value
    freezer.read.return_value = -72
    return freezer


def test_quiet_when_cold(freezer):
    watch.check()
    freezer.alarm.assert_not_called()


def test_alarm_when_warm(freezer, mocker):
    freezer.read.return_value = -12
    alarm = mocker.patch.object(watch.Freezer, "alarm", autospec=True)

    watch.check()

    alarm.assert_called_once()
