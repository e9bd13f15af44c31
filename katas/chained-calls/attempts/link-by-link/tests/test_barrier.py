"""MagicMock with the chain set up by return_value, plain functions."""

from unittest.mock import MagicMock

from myapp.barrier import Ticket, may_leave


def test_opens_for_a_paid_ticket():
    db = MagicMock()
    config = MagicMock()
    config.timeout = 5
    db.session.query.return_value.first.return_value = Ticket("KA-42", paid=True)

    assert may_leave(db, config, "KA-42")
    db.session.query.assert_called_once_with("tickets", plate="KA-42", timeout=5)


def test_stays_shut_if_not_paid():
    db = MagicMock()
    db.session.query.return_value.first.return_value = Ticket("KA-42", paid=False)

    assert not may_leave(db, MagicMock(), "KA-42")
    db.session.query.assert_called_once()


def test_stays_shut_without_ticket():
    db = MagicMock()
    db.session.query.return_value.first.return_value = None

    assert not may_leave(db, MagicMock(), "KA-42")
    db.session.query.assert_called_once()
