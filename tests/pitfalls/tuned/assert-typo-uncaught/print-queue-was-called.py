# Asks the mock for was_called, a name that mocks do not have, and gets a true child mock.
# --- office/printing.py
MAX_PAGES = 50


def submit(job, printer, approver):
    if job["pages"] > MAX_PAGES:
        approver.ask(job["owner"], job["pages"])
        return "waiting"
    printer.enqueue(job["file"])
    return "queued"
# --- tests/test_printing.py
import unittest
from unittest import mock

from office.printing import submit


class SubmitTest(unittest.TestCase):
    def setUp(self):
        self.printer = mock.Mock()
        self.approver = mock.Mock()

    def test_small_job_goes_to_the_printer(self):
        submit({"owner": "kim", "file": "a.pdf", "pages": 3}, self.printer, self.approver)
        self.assertTrue(self.printer.enqueue.was_called)

    def test_big_job_needs_approval(self):
        submit({"owner": "kim", "file": "b.pdf", "pages": 300}, self.printer, self.approver)
        self.assertTrue(self.approver.ask.was_called)
