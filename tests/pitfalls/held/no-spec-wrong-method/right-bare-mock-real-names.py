# The mock has no spec here either, but the code and the test use the method names that Catalogue really has.
# --- library/catalogue.py
class Catalogue:
    def __init__(self):
        self.out = {}

    def mark_returned(self, barcode):
        self.out.pop(barcode, None)

    def __getattr__(self, name):
        if name.startswith("count_"):
            status = name.removeprefix("count_")
            return lambda: sum(state == status for state in self.out.values())
        raise AttributeError(name)
# --- library/desk.py
def check_in(catalogue, barcodes):
    for barcode in barcodes:
        catalogue.mark_returned(barcode)
    return f"{len(barcodes)} back on the shelf, {catalogue.count_overdue()} overdue"
# --- tests/test_desk.py
from unittest.mock import MagicMock, call

from library.catalogue import Catalogue
from library.desk import check_in


def test_check_in_marks_every_book():
    catalogue = MagicMock()
    catalogue.count_overdue.return_value = 3

    message = check_in(catalogue, ["A10", "R22"])

    assert message == "2 back on the shelf, 3 overdue"
    assert catalogue.mark_returned.call_args_list == [call("A10"), call("R22")]


def test_check_in_with_a_real_catalogue():
    catalogue = Catalogue()
    catalogue.out = {"A10": "lent", "R22": "overdue"}

    assert check_in(catalogue, ["A10"]) == "1 back on the shelf, 1 overdue"
