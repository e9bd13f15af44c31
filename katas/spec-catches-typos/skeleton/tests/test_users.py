"""What close_account promises, without touching a real account.

The service below answers to any name at all. Whom does this test say goodbye to?
"""

from unittest.mock import MagicMock

from myapp.users import close_account


def test_says_goodbye():
    service = MagicMock()

    assert close_account(42, service).startswith("Goodbye")
