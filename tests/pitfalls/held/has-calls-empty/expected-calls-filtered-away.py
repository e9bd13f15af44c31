# Builds the expected calls from a filter that matches nothing, so assert_has_calls gets an empty list.
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
    alerts.check(FRIDGES)

    expected = [call("on-call", f"{name} is too warm") for name in FRIDGES if name in ("f2", "f3")]
    page.assert_has_calls(expected)
