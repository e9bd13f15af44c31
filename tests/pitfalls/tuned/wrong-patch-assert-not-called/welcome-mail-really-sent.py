# Believes that no mail goes out, but the mock it asks is not the function that signup.py calls.
# --- club/mailer.py
outbox = []


def deliver(address, template):
    outbox.append((address, template))
# --- club/signup.py
from .mailer import deliver

members = {}


def join(address, newsletter=True):
    members[address] = {"newsletter": newsletter}
    deliver(address, "welcome")
    if newsletter:
        deliver(address, "latest-issue")
    return members[address]
# --- tests/test_signup.py
from unittest.mock import patch

from club import signup


class TestJoin:
    def test_without_newsletter_nothing_is_mailed(self):
        with patch("club.mailer.deliver") as deliver:
            member = signup.join("kim@example.com", newsletter=False)

        assert member == {"newsletter": False}
        deliver.assert_not_called()
