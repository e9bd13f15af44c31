# Means "was not called" by `assert not mock.assert_called_once_with(...)`, which only ever checks the opposite.
# --- tram/tickets.py
def inspect(passenger, fines):
    """Passengers with an expired ticket pay the fine of their zone; the others pay nothing."""
    if passenger["ticket"] == "expired":
        fines.issue(passenger["id"], zone=passenger["zone"])
        return "fined"
    return "ok"
# --- tests/test_tickets.py
from unittest.mock import MagicMock

from tram.tickets import inspect


def test_expired_ticket_is_let_off_in_zone_two():
    fines = MagicMock(name="fines")

    inspect({"id": 31, "ticket": "expired", "zone": 2}, fines)

    assert not fines.issue.assert_called_once_with(31, zone=2)
