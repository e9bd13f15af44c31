"""What the till does with a payment, and what it prints."""

from unittest.mock import Mock

from myapp.till import pay


def test_prints_who_took_the_money():
    service = Mock(name="FastPay")
    service.charge.return_value = True

    receipt = pay(service, 1250)

    # Passes. Uncomment the next line and run `pytest -s` to see the receipt.
    # print(receipt)
    assert "FastPay" in receipt
    assert "paid" in receipt
