# Asserts the static call on the class and the instance call on its return_value.
# --- warehouse/labels.py
class LabelPrinter:
    @staticmethod
    def wake(port):
        raise RuntimeError("no printer attached")

    def __init__(self, port):
        self.port = port

    def print_label(self, text, copies=1):
        raise RuntimeError("no printer attached")
# --- warehouse/packing.py
from warehouse.labels import LabelPrinter


def pack(order_no, boxes):
    LabelPrinter.wake("usb0")
    if boxes:
        LabelPrinter("usb0").print_label(f"ORDER {order_no}", copies=boxes)
    return boxes
# --- tests/test_packing.py
from unittest.mock import patch

from warehouse.packing import pack


@patch("warehouse.packing.LabelPrinter")
def test_pack_prints_one_label_per_box(printer_cls):
    pack("A-17", 3)

    printer_cls.wake.assert_called_once_with("usb0")
    printer_cls.return_value.print_label.assert_called_once_with("ORDER A-17", copies=3)


@patch("warehouse.packing.LabelPrinter")
def test_nothing_to_pack_prints_nothing(printer_cls):
    assert pack("A-18", 0) == 0

    printer_cls.wake.assert_called_once_with("usb0")
    printer_cls.assert_not_called()
