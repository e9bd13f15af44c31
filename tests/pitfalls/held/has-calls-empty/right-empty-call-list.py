# Says "no calls" by comparing the list of calls with [], and builds a list of expected calls that is not empty.
# --- lab/alerts.py
from lab import pager


def check(fridges, limit=8):
    warm = [name for name, celsius in fridges.items() if celsius > limit]
    for name in warm:
        pager.page("on-call", f"{name} is too warm")
    return warm
# --- lab/pager.py
def page(who, text):
    raise ConnectionError("pager gateway unreachable")
# --- tests/test_alerts.py
from unittest.mock import call, patch

from lab import alerts

FRIDGES = {"F1": 4.0, "F2": 9.5, "F3": 12.0}


@patch("lab.alerts.pager.page")
def test_warm_fridges_are_paged(page):
    assert alerts.check(FRIDGES) == ["F2", "F3"]
    expected = [call("on-call", f"{name} is too warm") for name in ("F2", "F3")]
    page.assert_has_calls(expected)
    assert page.call_count == 2


@patch("lab.alerts.pager.page")
def test_cold_fridges_page_nobody(page):
    assert alerts.check({"F1": 4.0}) == []
    assert page.mock_calls == []
