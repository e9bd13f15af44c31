from unittest.mock import MagicMock, call

import pytest

from myapp.depot import book_in

batch = MagicMock()
batch.__len__.return_value = 5
batch.__iter__.return_value = iter(["A1", "B2", "C3"])


def test_inserts():
    pool = MagicMock()

    assert book_in(pool, batch).startswith("3 of")

    insert = pool.__enter__.return_value.insert
    assert insert.mock_calls == [call("A1"), call("B2"), call("C3")]


def test_announced():
    assert book_in(MagicMock(), batch).endswith("of 5 parcels")


def test_refused():
    pool = MagicMock()
    pool.__enter__.return_value.insert.side_effect = OSError

    with pytest.raises(OSError):
        book_in(pool, ["A1"])

    pool.__exit__.assert_called_once()
