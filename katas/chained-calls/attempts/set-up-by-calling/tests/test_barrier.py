from unittest.mock import MagicMock

from myapp.barrier import Ticket, may_leave


def test_paid():
    db = MagicMock()
    db.session.query().first.return_value = Ticket("KA-42", paid=True)
    config = MagicMock(timeout=1.5)

    assert may_leave(db, config, "KA-42")

    db.session.query.assert_called_once_with("tickets", plate="KA-42", timeout=1.5)


def test_not_paid():
    db = MagicMock()
    db.session.query().first.return_value = Ticket("KA-42", paid=False)

    assert not may_leave(db, MagicMock(), "KA-42")


def test_no_ticket():
    db = MagicMock()
    db.session.query().first.return_value = None

    assert not may_leave(db, MagicMock(), "KA-42")
