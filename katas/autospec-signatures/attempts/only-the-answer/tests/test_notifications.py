from unittest.mock import Mock

from myapp.notifications import send_welcome_email


def test_welcome():
    service = Mock()
    service.send.return_value = True

    assert send_welcome_email("ann@example.com", service)
