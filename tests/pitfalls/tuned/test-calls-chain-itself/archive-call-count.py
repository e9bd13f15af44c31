# Sets up the answer by calling the mock, and then counts the calls.
# --- archive/scan.py
def scan(open_scanner, pages):
    scanner = open_scanner("flatbed")
    return [scanner.grab(page) for page in pages]
# --- tests/test_scan.py
from unittest.mock import Mock

from archive.scan import scan


def test_scanner_is_opened_once():
    open_scanner = Mock()
    open_scanner("flatbed").grab.side_effect = ["p1.png", "p2.png"]

    assert scan(open_scanner, [1, 2]) == ["p1.png", "p2.png"]
    assert open_scanner.call_count == 1
