"""Tests of the welcome mail.

The double below knows the names of EmailService's methods. Does it know what
they take? Make it a double that does, and say what must have been sent.
"""

from unittest.mock import Mock

from myapp.notifications import EmailService, send_welcome_email


def test_a_new_user_is_welcomed():
    service = Mock(spec=EmailService)
    service.send.return_value = True

    assert send_welcome_email("ann@example.com", service) is True
    service.send.assert_called_once()
