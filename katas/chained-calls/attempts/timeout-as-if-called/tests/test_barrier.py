from unittest.mock import MagicMock

from myapp.barrier import Ticket, may_leave


def test_paid():
    db = MagicMock()
    db.session.query.return_value.first.return_value = Ticket("KA-42", paid=True)
    config = MagicMock()
    config.timeout.return_value = 1.5

    assert may_leave(db, config, "KA-42")

    db.session.query.assert_called_once_with("tickets", plate="KA-42", timeout=1.5)
