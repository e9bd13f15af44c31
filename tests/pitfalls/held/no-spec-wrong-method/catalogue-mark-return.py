# The code calls mark_return, the Catalogue has only mark_returned, and the bare mock agrees with both.
# --- library/catalogue.py
class Catalogue:
    def __init__(self):
        self.out = {}

    def mark_returned(self, barcode):
        self.out.pop(barcode, None)
# --- library/desk.py
def check_in(catalogue, barcodes):
    for barcode in barcodes:
        catalogue.mark_return(barcode)
    return f"{len(barcodes)} back on the shelf"
# --- tests/test_desk.py
from unittest.mock import MagicMock, call

from library.desk import check_in


def test_check_in_marks_every_book():
    catalogue = MagicMock()

    message = check_in(catalogue, ["A10", "R22"])

    assert message == "2 back on the shelf"
    assert catalogue.mark_return.call_args_list == [call("A10"), call("R22")]
