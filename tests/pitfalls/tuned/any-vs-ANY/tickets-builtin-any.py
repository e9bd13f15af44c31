# Uses the builtin any where mock.ANY was meant.
# --- support/tickets.py
import uuid


def open_ticket(store, customer, text):
    ticket_id = uuid.uuid4().hex
    store.insert("tickets", ticket_id, {"customer": customer, "text": text})
    return ticket_id
# --- tests/test_tickets.py
from unittest.mock import Mock

from support.tickets import open_ticket


def test_ticket_is_stored():
    store = Mock()
    open_ticket(store, "ada", "printer on fire")
    store.insert.assert_called_once_with(
        "tickets", any, {"customer": "ada", "text": "printer on fire"}
    )
