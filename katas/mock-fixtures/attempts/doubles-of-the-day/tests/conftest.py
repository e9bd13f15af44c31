"""Doubles written by hand, with the signatures the services have today."""

import pytest


class Payments:
    refusal = None

    def __init__(self):
        self.charged = []

    def charge(self, user_id, amount):
        self.charged.append((user_id, amount))
        if self.refusal:
            raise self.refusal
        return {"transaction_id": "t-1"}


class Mails:
    def __init__(self):
        self.sent = []

    def send(self, to, subject, body):
        self.sent.append((to, subject, body))
        return True


@pytest.fixture
def payment_svc():
    return Payments()


@pytest.fixture
def email_svc():
    return Mails()
