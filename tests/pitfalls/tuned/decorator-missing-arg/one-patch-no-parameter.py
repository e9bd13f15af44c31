# Decorates a test with @patch but leaves no parameter for the mock.
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


@patch("blog.publish.today", return_value=datetime.date(2023, 12, 24))
def test_header_has_the_date():
    assert header("Snow") == "Snow (2023-12-24)"
