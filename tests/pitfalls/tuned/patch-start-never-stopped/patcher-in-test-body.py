# Starts a patcher in one test and forgets stop(), which changes the test after it.
# --- cms/slugs.py
import re
from datetime import date


def today():
    return date.today()


def slug(title, dated=False):
    text = re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-")
    return f"{today():%Y-%m}-{text}" if dated else text


def is_fresh(published):
    return (today() - published).days < 30
# --- tests/test_slugs.py
from datetime import date
from unittest import mock

from cms import slugs


def test_dated_slug():
    patcher = mock.patch.object(slugs, "today")
    fake_today = patcher.start()
    fake_today.return_value = date(2019, 5, 4)

    assert slugs.slug("Hello, World!", dated=True) == "2019-05-hello-world"


def test_old_post_is_not_fresh():
    assert not slugs.is_fresh(date(2019, 5, 1))
