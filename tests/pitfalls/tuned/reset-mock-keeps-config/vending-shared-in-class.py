# Resets a shared mock before each test and expects its return values to be gone too.
# --- vending/machine.py
def sell(slot, hardware, technician):
    if hardware.state() == "jammed":
        technician.page(slot)
        return False
    hardware.release(slot)
    return True
# --- tests/test_machine.py
import unittest
from unittest.mock import Mock

from vending.machine import sell


class SellTest(unittest.TestCase):
    hardware = Mock()
    technician = Mock()

    def setUp(self):
        self.hardware.reset_mock()
        self.technician.reset_mock()

    def test_jam_calls_the_technician(self):
        self.hardware.state.return_value = "jammed"
        self.assertFalse(sell("B4", self.hardware, self.technician))
        self.technician.page.assert_called_once_with("B4")

    def test_sells_normally(self):
        self.assertTrue(sell("B4", self.hardware, self.technician))
        self.hardware.release.assert_called_once_with("B4")
        self.technician.page.assert_not_called()
