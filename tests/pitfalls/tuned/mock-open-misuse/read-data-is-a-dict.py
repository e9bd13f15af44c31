# Gives mock_open a dictionary to read, where the code reads the text of a JSON file.
# --- kiosk/settings.py
import json


def load_settings(path):
    with open(path) as file:
        return json.load(file)
# --- tests/test_settings.py
from unittest.mock import mock_open, patch

from kiosk.settings import load_settings


def test_settings_are_loaded():
    with patch("builtins.open", mock_open(read_data={"volume": 3})):
        assert load_settings("kiosk.json") == {"volume": 3}
