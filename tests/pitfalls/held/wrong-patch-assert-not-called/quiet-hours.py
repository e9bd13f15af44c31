# Asserts that the siren stays silent, but on a mock that alarm.py never sees.
# --- depot/siren.py
def sound(seconds):
    print("WHEEE" * seconds)
# --- depot/alarm.py
from depot.siren import sound


def on_motion(hour):
    """Report motion; between 22 and 6 the siren stays off for the neighbours."""
    quiet = hour >= 22 or hour < 6
    if not quiet:
        sound(3)
    return {"hour": hour, "siren": not quiet}
# --- tests/test_alarm.py
from unittest.mock import patch

from depot import alarm


@patch("depot.siren.sound")
def test_no_siren_at_night(mock_sound):
    report = alarm.on_motion(hour=23)

    assert report["hour"] == 23
    mock_sound.assert_not_called()
