from unittest.mock import ANY, MagicMock, call

import pytest

from myapp.readers import all_readers


def test_all_pages():
    mailing_list = MagicMock()
    mailing_list.page.side_effect = [
        {"addresses": ["ada@example.com"], "more": True},
        {"addresses": ["grace@example.com"], "more": False},
    ]

    assert all_readers(mailing_list) == ["ada@example.com", "grace@example.com"]

    assert mailing_list.page.mock_calls == [call(1, size=ANY), call(2, size=ANY)]


def test_asks_for_more_when_there_is_more():
    mailing_list = MagicMock()
    mailing_list.page.side_effect = [{"addresses": ["ada@example.com"], "more": True}]

    with pytest.raises(StopIteration):
        all_readers(mailing_list)
