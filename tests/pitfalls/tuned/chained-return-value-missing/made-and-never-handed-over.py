# Sets up a mailbox with all its answers, but never makes it what the patched IMAP4_SSL returns.
# --- inbox/tickets.py
import imaplib


def newest_ticket(host, user, password):
    mailbox = imaplib.IMAP4_SSL(host)
    mailbox.login(user, password)
    _, found = mailbox.uid("search", "UNSEEN")
    return found[-1]
# --- tests/test_tickets.py
from unittest.mock import MagicMock, patch

from inbox.tickets import newest_ticket


@patch("inbox.tickets.imaplib.IMAP4_SSL")
def test_newest_ticket(mock_imap):
    mailbox = MagicMock()
    mailbox.uid.return_value = ("OK", [b"17", b"21"])

    assert newest_ticket("imap.example.com", "desk", "hunter2") == b"21"
