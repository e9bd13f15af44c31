from unittest.mock import Mock

from myapp import payment_service
from myapp.payment_client import PaymentClient


def test_charge():
    receipt = {"id": "pay_1", "status": "declined", "fee": 20}
    payment_service.process = Mock(return_value=receipt)

    assert PaymentClient().charge(1999) == receipt
    payment_service.process.assert_called_once_with(1999)
