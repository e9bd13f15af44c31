# Asserts on LabelPrinter.print_label of the patched class, though the call went to the printer instance.
# --- warehouse/labels.py
class LabelPrinter:
    def __init__(self, port):
        self.port = port

    def print_label(self, text, copies=1):
        raise RuntimeError("no printer attached")
# --- warehouse/packing.py
from warehouse.labels import LabelPrinter


def pack(order_no, boxes):
    printer = LabelPrinter("usb0")
    printer.print_label(f"ORDER {order_no}", copies=boxes)
    return boxes
# --- tests/test_packing.py
from unittest.mock import patch

from warehouse.packing import pack


@patch("warehouse.packing.LabelPrinter")
def test_pack_prints_one_label_per_box(printer_cls):
    assert pack("A-17", 3) == 3

    printer_cls.assert_called_once_with("usb0")
    printer_cls.print_label.assert_called_once_with("ORDER A-17", copies=3)
