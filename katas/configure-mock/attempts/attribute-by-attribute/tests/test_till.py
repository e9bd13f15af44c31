"""Bare Mock, configured attribute by attribute, plain functions."""

from unittest.mock import Mock

from myapp.till import pay


def test_paid():
    service = Mock()
    service.name = "FastPay"
    service.charge.return_value = True

    receipt = pay(service, 1250)

    assert receipt == "FastPay: 1250 paid"
    service.charge.assert_called_once_with(1250)
    service.refund.assert_not_called()


def test_failed():
    service = Mock()
    service.name = "FastPay"
    service.charge.return_value = False
    service.refund.return_value = "R-17"

    receipt = pay(service, 1250)

    assert receipt == "FastPay: 1250 failed, refund R-17"
    service.charge.assert_called_once_with(1250)
    service.refund.assert_called_once_with(1250)
