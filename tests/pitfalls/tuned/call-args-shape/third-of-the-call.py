# Indexes the call itself, which is a pair, for its third argument.
# --- post/labels.py
def label(parcels, printer):
    for number, (street, town) in enumerate(parcels, start=1):
        printer.print(number, street, town)
# --- tests/test_labels.py
from unittest.mock import Mock

from post.labels import label


def test_the_town_is_printed():
    printer = Mock()
    label([("Quay 4", "Bergen")], printer)
    assert printer.print.call_args[2] == "Bergen"
