"""What the till does with a payment, and what it prints."""

from unittest.mock import Mock

import pytest

from myapp.till import pay


@pytest.fixture
def service():
    service = Mock(**{"charge.return_value": True, "refund.return_value": "R-17"})
    service.name = "FastPay"
    return service


def test_a_charge_that_works(service):
    assert pay(service, 1250) == "FastPay: 1250 paid"

    service.charge.assert_called_once_with(1250)
    service.refund.assert_not_called()


def test_a_charge_that_fails(service):
    service.charge.return_value = False

    assert pay(service, 1250) == "FastPay: 1250 failed, refund R-17"

    service.charge.assert_called_once_with(1250)
    service.refund.assert_called_once_with(1250)
