"""Who may leave the car park, without the database in the cellar."""

from unittest.mock import MagicMock

import pytest

from myapp.barrier import Ticket, may_leave


@pytest.mark.parametrize(
    ("ticket", "opens"),
    [(Ticket("KA-42", paid=True), True), (Ticket("KA-42", paid=False), False), (None, False)],
)
def test_opens_for_a_paid_ticket_and_for_nothing_else(ticket, opens):
    db = MagicMock()
    db.session.query.return_value.first.return_value = ticket

    assert may_leave(db, MagicMock(), "KA-42") == opens


def test_asks_once_for_the_ticket_of_this_car():
    db = MagicMock()
    config = MagicMock(timeout=1.5)

    may_leave(db, config, "KA-42")

    db.session.query.assert_called_once_with("tickets", plate="KA-42", timeout=1.5)
