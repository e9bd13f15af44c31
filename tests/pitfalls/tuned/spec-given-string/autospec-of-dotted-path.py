# Gives create_autospec a dotted path as if it were patch.
# --- alarms/pager.py
class Pager:
    def page(self, person, text):
        raise RuntimeError("no modem attached")
# --- alarms/watch.py
def check(load, pager, on_call="ops"):
    if load > 0.9:
        pager.page(on_call, f"load is {load:.0%}")
        return "paged"
    return "ok"
# --- tests/test_watch.py
import unittest
from unittest.mock import create_autospec

from alarms.watch import check


class WatchTest(unittest.TestCase):
    def setUp(self):
        self.pager = create_autospec("alarms.pager.Pager", instance=True)

    def test_high_load_pages_ops(self):
        self.assertEqual(check(0.95, self.pager), "paged")
        self.pager.page.assert_called_once_with("ops", "load is 95%")

    def test_low_load_is_fine(self):
        self.assertEqual(check(0.2, self.pager), "ok")
