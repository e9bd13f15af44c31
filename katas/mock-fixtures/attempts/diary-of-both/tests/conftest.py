"""Both doubles write into one diary, so that the order shows as well."""

import pytest

from myapp.services import EmailService, PaymentRefused, PaymentService


@pytest.fixture
def diary():
    return []


@pytest.fixture
def payment_svc(mocker, diary):
    def charge(user_id, amount):
        diary.append(("charge", user_id, amount))
        if amount > 100_000:
            raise PaymentRefused(amount)
        return {"transaction_id": f"t-{user_id}"}

    service = mocker.create_autospec(PaymentService, instance=True)
    service.charge.side_effect = charge
    return service


@pytest.fixture
def email_svc(mocker, diary):
    def send(to, subject, body):
        diary.append(("send", to, subject, body))
        return True

    service = mocker.create_autospec(EmailService)
    service.send.side_effect = send
    return service
