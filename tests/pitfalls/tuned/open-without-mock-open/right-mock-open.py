# Reads through mock_open, and checks a failing open with a plain side effect.
# --- deploy/version.py
def read_version(path="VERSION"):
    try:
        with open(path) as f:
            text = f.read().strip()
    except FileNotFoundError:
        return (0, 0, 0)
    return tuple(int(part) for part in text.split("."))
# --- tests/test_version.py
from unittest.mock import mock_open, patch

from deploy.version import read_version


def test_read_version():
    with patch("builtins.open", mock_open(read_data="3.12.1\n")) as fake_open:
        assert read_version() == (3, 12, 1)
    fake_open.assert_called_once_with("VERSION")


def test_no_version_file():
    with patch("builtins.open", side_effect=FileNotFoundError) as fake_open:
        assert read_version("gone.txt") == (0, 0, 0)
    fake_open.assert_called_once_with("gone.txt")
