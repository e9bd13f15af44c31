# Misspells return_value when configuring the lookup.
# --- parcel/labels.py
def label_for(order, address_book):
    address = address_book.find(order["customer"])
    if address is None:
        raise LookupError(order["customer"])
    return f"{order['customer']}\n{address['street']}\n{address['city']}"
# --- tests/test_labels.py
from unittest.mock import MagicMock

import pytest

from parcel.labels import label_for


def test_label_has_three_lines():
    book = MagicMock()
    book.find.retrun_value = {"street": "Elm Road 4", "city": "Leeds"}

    label = label_for({"customer": "B. Lund"}, book)

    assert label == "B. Lund\nElm Road 4\nLeeds"


def test_unknown_customer():
    book = MagicMock()
    book.find.return_value = None

    with pytest.raises(LookupError):
        label_for({"customer": "nobody"}, book)
