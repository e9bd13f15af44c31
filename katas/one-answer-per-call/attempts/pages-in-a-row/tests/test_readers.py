"""MagicMock with a list as side_effect, and call_args_list."""

from unittest.mock import ANY, MagicMock, call

from myapp.readers import all_readers


def test_one_page():
    mailing_list = MagicMock()
    mailing_list.page.side_effect = [
        {"addresses": ["ada@example.com", "grace@example.com"], "more": False},
    ]

    assert all_readers(mailing_list) == ["ada@example.com", "grace@example.com"]
    assert mailing_list.page.call_args_list == [call(1, size=ANY)]


def test_three_pages():
    mailing_list = MagicMock()
    mailing_list.page.side_effect = [
        {"addresses": ["zoe@example.com", "grace@example.com"], "more": True},
        {"addresses": ["bob@example.com"], "more": True},
        {"addresses": ["ada@example.com", "zoe@example.com"], "more": False},
    ]

    assert all_readers(mailing_list) == [
        "zoe@example.com",
        "grace@example.com",
        "bob@example.com",
        "ada@example.com",
        "zoe@example.com",
    ]
    assert mailing_list.page.call_args_list == [
        call(1, size=ANY),
        call(2, size=ANY),
        call(3, size=ANY),
    ]


def test_empty_page_in_the_middle():
    mailing_list = MagicMock()
    mailing_list.page.side_effect = [
        {"addresses": ["ada@example.com"], "more": True},
        {"addresses": [], "more": True},
        {"addresses": ["bob@example.com"], "more": False},
    ]

    assert all_readers(mailing_list) == ["ada@example.com", "bob@example.com"]
    assert mailing_list.page.call_count == 3


def test_nobody():
    mailing_list = MagicMock()
    mailing_list.page.side_effect = [{"addresses": [], "more": False}]

    assert all_readers(mailing_list) == []
