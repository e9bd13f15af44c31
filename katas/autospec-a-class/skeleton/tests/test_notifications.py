"""What send_welcome_email promises, without sending a mail.

The double below can be made out of anything, and its methods take anything.
What would it say if EmailService changed tomorrow?
"""

from unittest.mock import patch

from myapp.notifications import send_welcome_email


@patch("myapp.notifications.EmailService")
def test_a_new_member_is_welcomed(email_service):
    email_service.return_value.send.return_value = True

    assert send_welcome_email("ann@example.com") is True
    email_service.return_value.send.assert_called_once()
