from unittest.mock import MagicMock

from myapp.barrier import Ticket, may_leave


def test_opens_for_a_paid_ticket():
    db = MagicMock()
    db.session.query.first.return_value = Ticket("KA-42", paid=True)
    config = MagicMock(timeout=1.5)

    assert may_leave(db, config, "KA-42")

    db.session.query.assert_called_once_with("tickets", plate="KA-42", timeout=1.5)
