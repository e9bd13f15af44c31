import inspect

from myapp.notifications import WELCOME_BODY, EmailService, send_welcome_email


class FakeEmailService:
    def __init__(self, answer=True):
        self.answer = answer
        self.outbox = []

    def send(self, to: str, subject: str, body: str) -> bool:
        self.outbox.append((to, subject, body))
        return self.answer


def test_the_fake_is_like_the_real_one():
    assert inspect.signature(FakeEmailService.send) == inspect.signature(EmailService.send)


def test_sends_one_welcome_mail():
    service = FakeEmailService()

    assert send_welcome_email("ann@example.com", service) is True
    assert service.outbox == [("ann@example.com", "Welcome!", WELCOME_BODY)]


def test_tells_of_a_refusal():
    assert send_welcome_email("ann@example.com", FakeEmailService(answer=False)) is False
