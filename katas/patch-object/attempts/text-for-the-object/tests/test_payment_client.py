from unittest.mock import patch

from myapp.payment_client import PaymentClient


def test_charge():
    receipt = {"id": "pay_1", "status": "declined", "fee": 20}
    with patch.object("myapp.payment_service", "process", return_value=receipt) as process:
        assert PaymentClient().charge(1999) == receipt
    process.assert_called_once_with(1999)
