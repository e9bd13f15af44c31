# Autospecs the real class in one test and two real methods, side by side, in the other.
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
from unittest.mock import ANY

from lab import watch


def test_quiet_when_cold(mocker):
    freezer = mocker.patch("lab.watch.Freezer", autospec=True).return_value
    freezer.read.return_value = -72

    watch.check()

    freezer.alarm.assert_not_called()


def test_alarm_when_warm(mocker):
    mocker.patch.object(watch.Freezer, "read", autospec=True, return_value=-12)
    alarm = mocker.patch.object(watch.Freezer, "alarm", autospec=True)

    watch.check()

    alarm.assert_called_once_with(ANY, "too warm")
