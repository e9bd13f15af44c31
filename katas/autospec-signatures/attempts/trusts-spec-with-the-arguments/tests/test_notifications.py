# style: lazy. Misunderstanding: "spec= checks the signature, so exact call arguments on a Mock are safe";
# looks into call_args by position/name as the code passes them today.
from unittest.mock import Mock

from myapp.notifications import EmailService, send_welcome_email


def test_a_new_user_is_welcomed():
    service = Mock(spec=EmailService)

    result = send_welcome_email("ann@example.com", service)

    assert result == service.send.return_value
    args, kwargs = service.send.call_args
    assert args == ("ann@example.com",)
    assert kwargs == {"subject": "Welcome!", "body": "Good to have you with us."}
