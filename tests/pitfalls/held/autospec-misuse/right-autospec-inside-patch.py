# Uses nested patches with autospec on the real class, and new_callable where no autospec is asked for.
# --- parcels/scanner.py
class Scanner:
    def scan(self, lane):
        raise RuntimeError("no scanner on this lane")

    def beep(self):
        raise RuntimeError("no scanner on this lane")
# --- parcels/sorting.py
from parcels.scanner import Scanner


def sort_lane(lane):
    scanner = Scanner()
    code = scanner.scan(lane)
    if not code:
        scanner.beep()
        return "by hand"
    return "north" if code.startswith("N") else "south"
# --- tests/test_sorting.py
from unittest.mock import ANY, NonCallableMock, patch

from parcels import sorting


@patch("parcels.sorting.Scanner", autospec=True)
def test_northern_parcel(MockScanner):
    scanner = MockScanner.return_value
    scanner.scan.return_value = "N-204"

    assert sorting.sort_lane(3) == "north"
    scanner.scan.assert_called_once_with(3)


@patch.object(sorting.Scanner, "beep", autospec=True)
def test_unreadable_parcel_beeps(beep):
    with patch.object(sorting.Scanner, "scan", autospec=True, return_value="") as scan:
        assert sorting.sort_lane(5) == "by hand"
    scan.assert_called_once_with(ANY, 5)
    beep.assert_called_once_with(ANY)


def test_code_is_asked_from_the_scanner_made():
    scanner = NonCallableMock(**{"scan.return_value": "S-1"})
    with patch("parcels.sorting.Scanner", return_value=scanner):
        assert sorting.sort_lane(1) == "south"
