# Uses @patch.multiple with DEFAULT and leaves the test without parameters for the mocks.
# --- newsletter/send.py
def subscribers():
    raise OSError("no database")


def deliver(address, text):
    raise OSError("no mail server")


def send_all(text):
    addresses = subscribers()
    for address in addresses:
        deliver(address, text)
    return len(addresses)
# --- tests/test_send.py
from unittest.mock import DEFAULT, patch

from newsletter import send


@patch.multiple("newsletter.send", subscribers=DEFAULT, deliver=DEFAULT)
def test_everybody_gets_a_copy():
    send.subscribers.return_value = ["a@example.org", "b@example.org"]

    assert send.send_all("News!") == 2
    assert send.deliver.call_count == 2
