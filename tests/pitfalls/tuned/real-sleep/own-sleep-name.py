# Patches time.sleep although the module has imported sleep, so the test naps and the mock counts nothing.
# --- scraper/polite.py
from time import sleep


def visit_all(urls, visit, pause=0.1):
    results = []
    for number, url in enumerate(urls):
        if number:
            sleep(pause)
        results.append(visit(url))
    return results
# --- tests/test_polite.py
from unittest.mock import patch

from scraper.polite import visit_all


@patch("time.sleep")
def test_pauses_between_visits(mock_sleep):
    results = visit_all(["/a", "/b", "/c"], str.upper)

    assert results == ["/A", "/B", "/C"]
    assert mock_sleep.call_count == 2
