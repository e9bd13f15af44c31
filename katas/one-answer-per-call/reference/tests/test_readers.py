"""All readers of the newsletter, without the company that keeps the list."""

from unittest.mock import ANY, MagicMock, call

from myapp.readers import all_readers


def test_returns_the_readers_of_all_pages():
    mailing_list = MagicMock()
    mailing_list.page.side_effect = [
        {"addresses": ["ada@example.com", "grace@example.com"], "more": True},
        {"addresses": ["mary@example.com", "joan@example.com"], "more": True},
        {"addresses": ["hedy@example.com"], "more": False},
    ]

    assert all_readers(mailing_list) == [
        "ada@example.com",
        "grace@example.com",
        "mary@example.com",
        "joan@example.com",
        "hedy@example.com",
    ]

    assert mailing_list.page.call_args_list == [
        call(1, size=ANY),
        call(2, size=ANY),
        call(3, size=ANY),
    ]


def test_one_page_is_enough_when_there_are_no_more():
    mailing_list = MagicMock()
    mailing_list.page.side_effect = [{"addresses": ["ada@example.com"], "more": False}]

    assert all_readers(mailing_list) == ["ada@example.com"]
