"""Style: no mock at all. A hand-written double which binds every call to the signature that
EmailService.send has at that moment, and compares only the three arguments that are promised."""

import inspect

import pytest

from myapp.notifications import WELCOME_BODY, EmailService, send_welcome_email


class RecordingService(EmailService):
    def __init__(self, answer):
        self.host = "nowhere.invalid"
        self.answer = answer
        self.sent = []

    @staticmethod
    def bind(*args, **kwargs):
        real_send = object.__new__(EmailService).send
        return inspect.signature(real_send).bind(*args, **kwargs)

    def send(self, *args, **kwargs):
        self.sent.append(self.bind(*args, **kwargs))  # TypeError if the real one would not take it
        return self.answer


@pytest.mark.parametrize("answer", [True, False], ids=["taken", "refused"])
@pytest.mark.parametrize("address", ["ann@example.com", "Bob+News@shop.example.org"])
def test_welcome(address, answer):
    service = RecordingService(answer)

    assert send_welcome_email(address, service) is answer

    (mail,) = service.sent
    promised = service.bind(address, subject="Welcome!", body=WELCOME_BODY)
    for name, value in promised.arguments.items():
        assert mail.arguments[name] == value
