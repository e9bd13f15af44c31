from unittest.mock import MagicMock

from myapp.barrier import Ticket, may_leave


def test_paid():
    db = MagicMock()
    ticket = Ticket("KA-42", paid=True)
    db.session.query.return_value.first.return_value = ticket

    may_leave(db, MagicMock(), "KA-42")

    assert db.session.query("tickets", plate="KA-42").first() is ticket
    db.session.query.assert_called_with("tickets", plate="KA-42")


def test_no_ticket():
    db = MagicMock()
    db.session.query.return_value.first.return_value = None

    assert db.session.query("tickets", plate="KA-42").first() is None
