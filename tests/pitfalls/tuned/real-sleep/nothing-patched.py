# Forgets to patch the sleep between two tries: the test passes, but waits for real.
# --- printer/spool.py
import time


class PaperJam(Exception):
    pass


def print_page(device, page, tries=3):
    for attempt in range(1, tries + 1):
        try:
            return device.print(page)
        except PaperJam:
            if attempt == tries:
                raise
            time.sleep(0.1 * attempt)
# --- tests/test_spool.py
from unittest.mock import Mock

import pytest

from printer.spool import PaperJam, print_page


def test_third_try_succeeds():
    device = Mock()
    device.print.side_effect = [PaperJam(), PaperJam(), "done"]

    assert print_page(device, "page 1") == "done"
    assert device.print.call_count == 3


def test_unknown_errors_are_not_retried():
    device = Mock()
    device.print.side_effect = OSError("no toner")

    with pytest.raises(OSError):
        print_page(device, "page 1")
    device.print.assert_called_once_with("page 1")
