from unittest.mock import MagicMock, call

import pytest

from myapp.barrier import Ticket, may_leave


@pytest.mark.parametrize(
    ("ticket", "opens"),
    [(Ticket("KA-42", paid=True), True), (Ticket("KA-42", paid=False), False), (None, False)],
)
def test_barrier(ticket, opens):
    db = MagicMock()
    db.session.query.return_value.first.return_value = ticket

    assert may_leave(db, MagicMock(timeout=1.5), "KA-42") == opens

    chain = call.session.query("tickets", plate="KA-42", timeout=1.5).first()
    assert db.mock_calls == chain.call_list()
