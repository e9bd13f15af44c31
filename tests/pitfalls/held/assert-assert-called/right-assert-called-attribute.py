# Uses assert with the attributes called and call_count, and the assert_ methods without assert.
# --- tram/tickets.py
def inspect(passenger, fines):
    if passenger["ticket"] == "expired":
        fines.issue(passenger["id"], zone=passenger["zone"])
        return "fined"
    return "ok"
# --- tests/test_tickets.py
from unittest.mock import MagicMock

from tram.tickets import inspect


def test_expired_ticket_is_fined():
    fines = MagicMock(name="fines")
    assert inspect({"id": 31, "ticket": "expired", "zone": 2}, fines) == "fined"
    fines.issue.assert_called_once_with(31, zone=2)
    assert fines.issue.call_count == 1


def test_valid_ticket_is_not_fined():
    fines = MagicMock(name="fines")
    assert inspect({"id": 32, "ticket": "valid", "zone": 1}, fines) == "ok"
    assert not fines.issue.called
