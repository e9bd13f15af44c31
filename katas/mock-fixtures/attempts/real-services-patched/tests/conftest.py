"""The real services, with their methods replaced for the length of a test."""

from unittest.mock import patch

import pytest

from myapp.services import EmailService, PaymentService


@pytest.fixture
def charge():
    with patch.object(PaymentService, "charge", autospec=True) as mock_charge:
        mock_charge.return_value = {"transaction_id": "t-1"}
        yield mock_charge


@pytest.fixture
def send():
    with patch.object(EmailService, "send", autospec=True) as mock_send:
        yield mock_send


@pytest.fixture
def checkout(charge, send):
    from myapp.checkout import process_checkout

    return lambda user_id, amount: process_checkout(
        user_id, amount, EmailService(), PaymentService()
    )
