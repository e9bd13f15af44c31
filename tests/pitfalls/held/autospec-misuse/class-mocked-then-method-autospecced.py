# Patches the class Scanner and then wants autospec for a method of what is by now a mock.
# --- parcels/scanner.py
class Scanner:
    def scan(self, lane):
        raise RuntimeError("no scanner on this lane")
# --- parcels/sorting.py
from parcels.scanner import Scanner


def sort_lane(lane):
    code = Scanner().scan(lane)
    return "north" if code.startswith("N") else "south"
# --- tests/test_sorting.py
from unittest.mock import patch

from parcels import sorting


@patch("parcels.sorting.Scanner")
def test_northern_parcel(MockScanner):
    with patch.object(sorting.Scanner, "scan", autospec=True, return_value="N-204") as scan:
        assert sorting.sort_lane(3) == "north"
    assert scan.call_count == 1
