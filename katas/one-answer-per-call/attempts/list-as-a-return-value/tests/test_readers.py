from unittest.mock import MagicMock

from myapp.readers import all_readers


def test_all_pages():
    mailing_list = MagicMock()
    mailing_list.page.return_value = [
        {"addresses": ["ada@example.com"], "more": True},
        {"addresses": ["grace@example.com"], "more": False},
    ]

    assert all_readers(mailing_list) == ["ada@example.com", "grace@example.com"]
