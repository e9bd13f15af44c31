# Sets the prepared answer, a mock, as `side_effect`, so the code gets what a call of that mock returns.
# --- cookbook/scan.py
def title_of(scanner, page):
    sheet = scanner.read(page)
    return sheet.title.strip()
# --- tests/test_scan.py
from unittest.mock import Mock

from cookbook.scan import title_of


def test_title_is_stripped():
    sheet = Mock(title=" Apple pie ")
    scanner = Mock()
    scanner.read.side_effect = sheet
    assert title_of(scanner, 7) == "Apple pie"
