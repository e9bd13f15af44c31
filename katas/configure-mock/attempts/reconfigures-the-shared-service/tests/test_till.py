from unittest.mock import Mock

import pytest

from myapp.till import pay

service = Mock(**{"charge.return_value": True, "refund.return_value": "R-17"})
service.name = "FastPay"


@pytest.fixture(autouse=True)
def no_calls_yet():
    service.reset_mock()


def test_paid():
    assert pay(service, 1250) == "FastPay: 1250 paid"

    service.charge.assert_called_once_with(1250)
    service.refund.assert_not_called()


def test_failed():
    service.charge.return_value = False

    assert pay(service, 1250) == "FastPay: 1250 failed, refund R-17"

    service.charge.assert_called_once_with(1250)
    service.refund.assert_called_once_with(1250)
