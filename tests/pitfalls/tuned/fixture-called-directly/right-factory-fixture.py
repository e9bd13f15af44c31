# Calls what the fixture returned, a factory, not the fixture itself.
# --- inbox/filters.py
class Filter:
    def __init__(self, blocklist):
        self.blocklist = blocklist

    def keep(self, mails):
        blocked = set(self.blocklist.addresses())
        return [m for m in mails if m["from"] not in blocked]
# --- tests/test_filters.py
from unittest.mock import Mock

import pytest

from inbox.filters import Filter


@pytest.fixture
def blocklist():
    def make(*addresses):
        fake = Mock()
        fake.addresses.return_value = list(addresses)
        return fake

    return make


@pytest.fixture
def strict_filter(blocklist):
    return Filter(blocklist("spam@example.com", "ads@example.com"))


def test_blocked_mail_is_dropped(blocklist):
    mails = [{"from": "spam@example.com"}, {"from": "mum@example.com"}]
    fake = blocklist("spam@example.com")
    assert Filter(fake).keep(mails) == [{"from": "mum@example.com"}]
    fake.addresses.assert_called_once_with()


def test_all_blocked(strict_filter):
    assert strict_filter.keep([{"from": "ads@example.com"}]) == []
