# Compares mock_calls with the plain calls, but the with statement has added __enter__ and __exit__.
# --- payroll/journal.py
def post_entries(entries, connection):
    with connection as tx:
        for text in entries:
            tx.execute("INSERT INTO journal VALUES (?)", (text,))
# --- tests/test_journal.py
from unittest.mock import MagicMock, call

import pytest

from payroll.journal import post_entries


@pytest.fixture
def connection():
    connection = MagicMock()
    connection.__enter__.return_value = connection
    return connection


def test_entries_are_inserted(connection):
    post_entries(["rent"], connection)
    assert connection.mock_calls == [
        call.execute("INSERT INTO journal VALUES (?)", ("rent",)),
    ]
