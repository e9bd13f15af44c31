# Patches sleep where the module looks it up, so no time passes and the pauses can be checked.
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
from unittest.mock import Mock, patch

import pytest

from printer.spool import PaperJam, print_page


@patch("time.sleep")
def test_waits_longer_each_time(mock_sleep):
    device = Mock()
    device.print.side_effect = [PaperJam(), PaperJam(), "done"]

    assert print_page(device, "page 1") == "done"
    assert [c.args[0] for c in mock_sleep.call_args_list] == [0.1, 0.2]


@patch("printer.spool.time.sleep")
def test_first_try_needs_no_pause(mock_sleep):
    device = Mock()

    assert print_page(device, "page 1") is device.print.return_value
    mock_sleep.assert_not_called()


def test_gives_up_after_one_try():
    device = Mock()
    device.print.side_effect = PaperJam()

    with pytest.raises(PaperJam):
        print_page(device, "page 1", tries=1)
