# The fake renew() expects self, but a mock put on the class without autospec does not pass it.
# --- library/desk.py
class LoanDesk:
    def renew(self, barcode):
        raise RuntimeError("desk terminal needed")


def renew_all(desk, barcodes):
    return {code: desk.renew(code) for code in barcodes}
# --- tests/test_desk.py
from unittest.mock import patch

from library.desk import LoanDesk, renew_all


def fake_renew(self, barcode):
    return "refused" if barcode.startswith("R") else "renewed"


@patch.object(LoanDesk, "renew", side_effect=fake_renew)
def test_reserved_books_are_refused(renew):
    result = renew_all(LoanDesk(), ["A10", "R22"])

    assert result == {"A10": "renewed", "R22": "refused"}
    assert renew.call_count == 2
