from unittest.mock import ANY, MagicMock, call

from myapp.readers import all_readers

mailing_list = MagicMock()


def test_two_pages():
    mailing_list.page.side_effect = [
        {"addresses": ["ada@example.com"], "more": True},
        {"addresses": ["grace@example.com"], "more": False},
    ]

    assert all_readers(mailing_list) == ["ada@example.com", "grace@example.com"]

    assert mailing_list.page.call_args_list == [call(1, size=ANY), call(2, size=ANY)]


def test_one_page():
    mailing_list.page.side_effect = [{"addresses": ["ada@example.com"], "more": False}]

    assert all_readers(mailing_list) == ["ada@example.com"]
