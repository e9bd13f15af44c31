from unittest.mock import ANY, MagicMock, call

ONE = {"addresses": ["ada@example.com"], "more": True}
TWO = {"addresses": ["grace@example.com"], "more": False}


def test_all_pages():
    mailing_list = MagicMock()
    mailing_list.page.side_effect = [ONE, TWO]

    assert mailing_list.page(1, size=100) == ONE
    assert mailing_list.page(2, size=100) == TWO

    assert mailing_list.page.call_args_list == [call(1, size=ANY), call(2, size=ANY)]
