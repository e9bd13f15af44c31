"""The till of a shop that takes payments through one of several services."""

from typing import Protocol


class PaymentService(Protocol):
    """What the till needs of a payment service. Amounts are in cents."""

    @property
    def name(self) -> str:
        """What the service is called on receipts."""

    def charge(self, amount: int) -> bool:
        """Charge the customer: True if it worked, False if it failed."""

    def refund(self, amount: int) -> str:
        """Set free what was charged or blocked. Return a reference such as "R-17"."""


def pay(service: PaymentService, amount: int) -> str:
    """Charge `amount` and return the line for the receipt.

    The service is asked for the money once. When that works, the line reads
    "FastPay: 1250 paid", with the service's name. When it fails, the amount may be
    blocked all the same, so it is refunded in full, and the line tells the reference:
    "FastPay: 1250 failed, refund R-17".
    """
    if service.charge(amount):
        outcome = "paid"
    else:
        outcome = f"failed, refund {service.refund(amount)}"
    return f"{service.name}: {amount} {outcome}"
