# With autospec=True the fake does get self; the other fake takes whatever the code passes.
# --- library/desk.py
import time


class LoanDesk:
    def renew(self, barcode):
        raise RuntimeError("desk terminal needed")


def renew_all(desk, barcodes):
    return {code: desk.renew(code) for code in barcodes}


def stamp(barcode):
    return f"{barcode}@{time.strftime('%Y')}"
# --- tests/test_desk.py
from unittest.mock import patch

from library import desk as desk_module
from library.desk import LoanDesk, renew_all, stamp


def fake_renew(self, barcode):
    return "refused" if barcode.startswith("R") else "renewed"


@patch.object(LoanDesk, "renew", autospec=True, side_effect=fake_renew)
def test_reserved_books_are_refused(renew):
    result = renew_all(LoanDesk(), ["A10", "R22"])

    assert result == {"A10": "renewed", "R22": "refused"}
    assert renew.call_count == 2


def test_stamp_has_the_year(monkeypatch):
    monkeypatch.setattr(desk_module.time, "strftime", lambda *args: "2031")
    assert stamp("A10") == "A10@2031"
