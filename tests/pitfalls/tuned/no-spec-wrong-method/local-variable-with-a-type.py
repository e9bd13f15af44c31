# The code says what it takes from the shelf, and that class has scan, not read_pages.
# --- archive/scanners.py
class FlatbedScanner:
    def scan(self, dpi):
        raise OSError("lamp is cold")
# --- archive/digitise.py
from archive.scanners import FlatbedScanner


def digitise(shelf, kind, dpi=300):
    scanner: FlatbedScanner | None = shelf.get(kind)
    if scanner is None:
        return []
    return [page.upper() for page in scanner.read_pages(dpi)]
# --- tests/test_digitise.py
from unittest.mock import MagicMock

from archive.digitise import digitise


def test_pages_of_the_scanner():
    device = MagicMock()
    device.read_pages.return_value = ["deed of 1871", "map"]

    assert digitise({"flat": device}, "flat") == ["DEED OF 1871", "MAP"]
    device.read_pages.assert_called_once_with(300)


def test_unknown_scanner():
    assert digitise({}, "drum") == []
