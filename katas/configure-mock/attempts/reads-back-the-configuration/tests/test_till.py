from unittest.mock import Mock

from myapp.till import pay


def test_service():
    service = Mock()
    service.configure_mock(
        name="FastPay", **{"charge.return_value": True, "refund.return_value": "R-17"}
    )

    pay(service, 1250)

    assert service.name == "FastPay"
    assert service.charge(1250) is True
    assert service.refund(1250) == "R-17"
