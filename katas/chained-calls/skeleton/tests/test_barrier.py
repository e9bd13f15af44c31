"""Who may leave the car park, without the database in the cellar."""

from unittest.mock import MagicMock

from myapp.barrier import Ticket, may_leave


def test_opens_for_a_paid_ticket():
    db = MagicMock()
    db.session.query.first.return_value = Ticket("KA-42", paid=True)

    # Passes. Does the ticket ever reach may_leave? See what happens with paid=False.
    assert may_leave(db, MagicMock(), "KA-42")
