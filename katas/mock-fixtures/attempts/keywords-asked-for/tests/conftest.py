"""create_autospec fixtures, ready for an ordinary day."""

from unittest.mock import create_autospec

import pytest

from myapp.services import EmailService, PaymentService


@pytest.fixture
def payment_svc():
    service = create_autospec(PaymentService, instance=True)
    service.charge.return_value = {"transaction_id": "t-1"}
    return service


@pytest.fixture
def email_svc():
    service = create_autospec(EmailService, instance=True)
    service.send.return_value = True
    return service
