"""A double by hand, and one test that holds the recorded call against the real class."""

import inspect
from collections import namedtuple

import pytest

from myapp.notifications import WELCOME_BODY, EmailService, send_welcome_email

Mail = namedtuple("Mail", "to subject body", defaults=[None, None])


class Recorder:
    def __init__(self, answer=True):
        self.answer = answer
        self.calls = []

    def send(self, *args, **kwargs):
        self.calls.append((args, kwargs))
        return self.answer

    @property
    def mail(self):
        args, kwargs = self.calls[0]
        return Mail(*args, **kwargs)


@pytest.fixture
def service():
    service = Recorder()
    send_welcome_email("cleo@example.com", service)
    return service


def test_recipient(service):
    assert service.mail.to == "cleo@example.com"


def test_subject(service):
    assert service.mail.subject == "Welcome!"


def test_body(service):
    assert service.mail.body == WELCOME_BODY


def test_once(service):
    assert len(service.calls) == 1


@pytest.mark.parametrize("answer", [True, False])
def test_answer(answer):
    assert send_welcome_email("cleo@example.com", Recorder(answer)) is answer


def test_the_real_service_would_take_the_call(service):
    args, kwargs = service.calls[0]
    inspect.signature(EmailService().send).bind(*args, **kwargs)
