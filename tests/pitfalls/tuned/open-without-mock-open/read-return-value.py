# Patches open with a bare MagicMock and sets read() in the wrong place.
# --- deploy/version.py
def read_version(path="VERSION"):
    with open(path) as f:
        text = f.read().strip()
    return tuple(int(part) for part in text.split("."))
# --- tests/test_version.py
from unittest.mock import patch

from deploy.version import read_version


def test_read_version():
    with patch("builtins.open") as fake_open:
        fake_open.return_value.read.return_value = "3.12.1\n"
        assert read_version() == (3, 12, 1)
