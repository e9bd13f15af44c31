# The code passes the copies by name in both of its calls; the test expects the last of them with positions only.
# --- jam/labels.py
def print_labels(printer, jars):
    for kind, count in jars.items():
        printer.label(kind, copies=count)
# --- tests/test_labels.py
from unittest.mock import Mock

from jam.labels import print_labels


def test_one_label_for_each_jar():
    printer = Mock()

    print_labels(printer, {"plum": 4, "quince": 7})

    printer.label.assert_called_with("quince", 7)
