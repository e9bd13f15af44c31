from unittest.mock import patch

from myapp import payment_service
from myapp.payment_client import PaymentClient


@patch.object(payment_service, "process")
def test_charge(process):
    process.return_value = {"id": "pay_1", "status": "paid"}

    assert PaymentClient().charge(500) == {"id": "pay_1", "status": "paid"}
    process.assert_called_with(500)
