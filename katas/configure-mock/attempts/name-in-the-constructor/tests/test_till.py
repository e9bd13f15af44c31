from unittest.mock import Mock

from myapp.till import pay


def test_paid():
    service = Mock(name="FastPay", **{"charge.return_value": True})

    assert pay(service, 1250) == "FastPay: 1250 paid"


def test_failed():
    service = Mock(name="FastPay", **{"charge.return_value": False, "refund.return_value": "R-17"})

    assert pay(service, 1250) == "FastPay: 1250 failed, refund R-17"
