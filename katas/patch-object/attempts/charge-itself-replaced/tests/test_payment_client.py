from unittest.mock import patch

from myapp.payment_client import PaymentClient


@patch.object(PaymentClient, "charge")
def test_charge(charge):
    charge.return_value = {"id": "pay_1", "status": "declined", "fee": 20}

    assert PaymentClient().charge(1999) == {"id": "pay_1", "status": "declined", "fee": 20}
    charge.assert_called_once_with(1999)
