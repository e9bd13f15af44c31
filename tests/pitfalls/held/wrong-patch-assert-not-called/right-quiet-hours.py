# The siren is looked up in its module at call time, so the mock would notice a call.
# --- depot/siren.py
def sound(seconds):
    print("WHEEE" * seconds)
# --- depot/alarm.py
from depot import siren


def on_motion(hour):
    """Report motion; between 22 and 6 the siren stays off for the neighbours."""
    quiet = hour >= 22 or hour < 6
    if not quiet:
        siren.sound(3)
    return {"hour": hour, "siren": not quiet}
# --- tests/test_alarm.py
from unittest.mock import patch

from depot import alarm


@patch("depot.siren.sound")
def test_no_siren_at_night(mock_sound):
    report = alarm.on_motion(hour=23)

    assert report == {"hour": 23, "siren": False}
    mock_sound.assert_not_called()


@patch("depot.siren.sound")
def test_siren_by_day(mock_sound):
    alarm.on_motion(hour=14)
    mock_sound.assert_called_once_with(3)
