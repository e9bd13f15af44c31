# Calls the fixture like a function in the test body.
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
    fake = Mock()
    fake.addresses.return_value = ["spam@example.com"]
    return fake


def test_blocked_mail_is_dropped():
    mails = [{"from": "spam@example.com"}, {"from": "mum@example.com"}]
    assert Filter(blocklist()).keep(mails) == [{"from": "mum@example.com"}]
