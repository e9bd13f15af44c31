"""Hand-written database of SimpleNamespace links, parametrized, no unittest.mock."""

from types import SimpleNamespace

import pytest

from myapp.barrier import Ticket, may_leave

PAID = Ticket("b-XY 7", paid=True)
UNPAID = Ticket("b-XY 7", paid=False)


class Cellar:
    """A database that has one answer, and writes down what it was asked."""

    def __init__(self, ticket):
        self.queries = []
        self.session = SimpleNamespace(query=self._query)
        self._rows = SimpleNamespace(first=lambda: ticket)

    def _query(self, *args, **kwargs):
        self.queries.append((args, kwargs))
        return self._rows


@pytest.mark.parametrize(
    ("ticket", "opens"),
    [
        pytest.param(PAID, True, id="paid"),
        pytest.param(UNPAID, False, id="unpaid"),
        pytest.param(None, False, id="no ticket"),
    ],
)
@pytest.mark.parametrize("timeout", [0.75, 12.5])
def test_one_query_decides(ticket, opens, timeout):
    db = Cellar(ticket)

    answer = may_leave(db, SimpleNamespace(timeout=timeout), "b-XY 7")

    assert answer is opens
    assert db.queries == [(("tickets",), {"plate": "b-XY 7", "timeout": timeout})]


def test_each_car_is_looked_up_anew():
    config = SimpleNamespace(timeout=3.25)

    assert may_leave(Cellar(PAID), config, "b-XY 7") is True
    assert may_leave(Cellar(UNPAID), config, "b-XY 7") is False
    assert may_leave(Cellar(None), config, "M-Q 1") is False
