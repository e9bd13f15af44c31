from unittest.mock import MagicMock, Mock

import pytest

from myapp.barrier import Ticket, may_leave


@pytest.fixture
def query():
    query = Mock()
    query.return_value.first.return_value = Ticket("HH-7", paid=True)
    return query


@pytest.fixture
def db(query):
    db = MagicMock()
    db.session.query = query
    return db


CONFIG = Mock(timeout=0.25)


def test_paid(db):
    assert may_leave(db, CONFIG, "HH-7") is True


def test_unpaid(db, query):
    query.return_value.first.return_value.paid = False
    assert may_leave(db, CONFIG, "HH-7") is False


def test_no_ticket(db, query):
    query.return_value.first.return_value = None
    assert may_leave(db, CONFIG, "HH-7") is False


def test_table(db, query):
    may_leave(db, CONFIG, "HH-7")
    assert query.call_args.args == ("tickets",)


def test_plate(db, query):
    may_leave(db, CONFIG, "HH-7")
    assert query.call_args.kwargs["plate"] == "HH-7"


def test_timeout(db, query):
    may_leave(db, CONFIG, "HH-7")
    assert query.call_args.kwargs["timeout"] == 0.25


def test_one_query(db, query):
    may_leave(db, CONFIG, "HH-7")
    query.assert_called_once()
