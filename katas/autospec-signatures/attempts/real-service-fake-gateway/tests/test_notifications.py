"""No double of EmailService at all: the real one runs, on a gateway that is not there."""

import smtplib

import pytest

from myapp.notifications import WELCOME_BODY, EmailService, send_welcome_email


class FakeSMTP:
    sent = []
    refuses = False

    def __init__(self, host):
        self.host = host

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        return None

    def send_message(self, message):
        if self.refuses:
            raise smtplib.SMTPRecipientsRefused({})
        self.sent.append(message)


@pytest.fixture
def gateway(monkeypatch):
    monkeypatch.setattr(smtplib, "SMTP", FakeSMTP)
    monkeypatch.setattr(FakeSMTP, "sent", [])
    return FakeSMTP


def test_the_mail_that_arrives(gateway):
    assert send_welcome_email("dan@example.com", EmailService()) is True

    [message] = gateway.sent
    assert message["To"] == "dan@example.com"
    assert message["Subject"] == "Welcome!"
    assert message.get_content().strip() == WELCOME_BODY


def test_a_refused_mail(gateway, monkeypatch):
    monkeypatch.setattr(gateway, "refuses", True)

    assert send_welcome_email("dan@example.com", EmailService()) is False
