"""All readers of the newsletter, without the company that keeps the list.

With a return_value, every page is the same page. A list that is longer needs another way.
"""

from unittest.mock import MagicMock

from myapp.readers import all_readers


def test_returns_all_readers():
    mailing_list = MagicMock()
    mailing_list.page.return_value = {
        "addresses": ["ada@example.com", "grace@example.com"],
        "more": False,
    }

    assert all_readers(mailing_list) == ["ada@example.com", "grace@example.com"]
