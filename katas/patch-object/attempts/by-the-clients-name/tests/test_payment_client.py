from unittest.mock import patch

from myapp.payment_client import PaymentClient


@patch("myapp.payment_client.payment_service.process")
def test_charge(process):
    process.return_value = {"id": "pay_1", "status": "declined", "fee": 20}

    assert PaymentClient().charge(1999) == {"id": "pay_1", "status": "declined", "fee": 20}
    process.assert_called_once_with(1999)
