# Uses create=True for os.startfile, which exists on Windows only.
# --- desk/opener.py
import os


def show_report(path):
    """Open the report with its own program (Windows) or tell where it is."""
    if hasattr(os, "startfile"):
        os.startfile(path)
        return "opened"
    return f"saved as {path}"
# --- tests/test_opener.py
from unittest import mock

from desk.opener import show_report


@mock.patch("desk.opener.os.startfile", create=True)
def test_report_is_opened_on_windows(mock_start):
    assert show_report("q3.xlsx") == "opened"
    mock_start.assert_called_once_with("q3.xlsx")
