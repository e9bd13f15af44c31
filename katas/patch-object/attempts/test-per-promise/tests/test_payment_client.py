from unittest.mock import patch

from myapp import payment_service
from myapp.payment_client import PaymentClient


@patch.object(payment_service, "process")
def test_to_the_cent(process):
    process.return_value = {"id": "pay_1", "status": "paid"}
    PaymentClient().charge(701)
    assert process.call_args.args == (701,)


@patch.object(payment_service, "process")
def test_once(process):
    process.return_value = {"id": "pay_1", "status": "paid"}
    PaymentClient().charge(1)
    assert process.call_count == 1


@patch.object(payment_service, "process")
def test_says_whether_it_was_paid(process):
    for status in ("paid", "declined"):
        process.return_value = {"id": "pay_2", "status": status}
        assert PaymentClient().charge(1)["status"] == status


@patch.object(payment_service, "process")
def test_new_fields_come_along(process):
    process.return_value = {"id": "pay_3", "status": "paid", "points": 12}
    assert PaymentClient().charge(1)["points"] == 12
