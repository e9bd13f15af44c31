from unittest.mock import MagicMock

import pytest

from myapp.depot import book_in


@pytest.fixture
def pool():
    return MagicMock()


@pytest.fixture
def connection(pool):
    return pool.__enter__.return_value


def test_all_that_was_announced_has_come(pool):
    assert book_in(pool, ["A1", "B2", "C3"]).endswith("of 3 parcels")


def test_not_all_that_was_announced_has_come(pool):
    batch = MagicMock(**{"__len__.return_value": 10, "__iter__.return_value": iter("AB")})

    assert book_in(pool, batch) == "2 of 10 parcels"


def test_inserts_the_first_parcel(pool, connection):
    book_in(pool, ["A1", "B2"])

    connection.insert.assert_any_call("A1")


def test_inserts_the_last_parcel(pool, connection):
    book_in(pool, ["A1", "B2"])

    connection.insert.assert_called_with("B2")


def test_leaves_the_block(pool, connection):
    connection.insert.side_effect = [None, OSError]

    with pytest.raises(OSError):
        book_in(pool, ["A1", "B2"])

    assert pool.__exit__.called
