# Gives @patch its own replacement, so the test needs no parameter for it.
# --- blog/publish.py
from datetime import date


def today():
    return date.today()


def header(title):
    return f"{title} ({today().isoformat()})"
# --- tests/test_publish.py
import datetime
from unittest.mock import patch

from blog.publish import header


@patch("blog.publish.today", lambda: datetime.date(2023, 12, 24))
def test_header_has_the_date():
    assert header("Snow") == "Snow (2023-12-24)"


@patch("blog.publish.today", return_value=datetime.date(2024, 1, 1))
def test_header_on_new_year(mock_today):
    assert header("Again") == "Again (2024-01-01)"
    mock_today.assert_called_once_with()
