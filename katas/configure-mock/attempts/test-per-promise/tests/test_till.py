from unittest.mock import MagicMock

import pytest

from myapp.till import pay


@pytest.fixture
def service():
    service = MagicMock()
    service.configure_mock(
        name="Paylater", **{"charge.return_value": False, "refund.return_value": "Z9"}
    )
    return service


def works(service):
    service.charge.return_value = True
    return pay(service, 80)


def test_receipt_when_paid(service):
    assert works(service) == "Paylater: 80 paid"


def test_receipt_when_failed(service):
    assert pay(service, 80) == "Paylater: 80 failed, refund Z9"


def test_amount_charged(service):
    works(service)
    assert service.charge.call_args.args == (80,)


def test_one_attempt(service):
    pay(service, 80)
    assert service.charge.call_count == 1


def test_amount_refunded(service):
    pay(service, 80)
    service.refund.assert_called_once_with(80)


def test_no_refund_when_paid(service):
    works(service)
    service.refund.assert_not_called()
