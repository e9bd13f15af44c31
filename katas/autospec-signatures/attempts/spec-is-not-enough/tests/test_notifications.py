from unittest.mock import Mock

from myapp.notifications import WELCOME_BODY, EmailService, send_welcome_email


def make_service(answer):
    sent = []

    def send(to, subject, body):
        sent.append((to, subject, body))
        return answer

    service = Mock(spec=EmailService)
    service.send.side_effect = send
    return service, sent


def test_sends_the_welcome_mail():
    service, sent = make_service(answer=True)

    assert send_welcome_email("ann@example.com", service) is True
    assert sent == [("ann@example.com", "Welcome!", WELCOME_BODY)]


def test_tells_of_a_refusal():
    service, _ = make_service(answer=False)

    assert send_welcome_email("ann@example.com", service) is False
