# Sets up what Settings() would return, but the code calls load() on the class itself.
# --- kiosk/start.py
class Settings:
    def __init__(self, values):
        self.values = values

    @classmethod
    def load(cls, path):
        raise OSError(f"no such file: {path}")


def window_title(path):
    settings = Settings.load(path)
    return f"Kiosk {settings.values['town']}"
# --- tests/test_start.py
from unittest.mock import patch

from kiosk.start import window_title


@patch("kiosk.start.Settings")
def test_title_has_the_town(mock_settings):
    mock_settings.return_value.load.return_value.values = {"town": "Delft"}

    assert window_title("kiosk.toml") == "Kiosk Delft"
