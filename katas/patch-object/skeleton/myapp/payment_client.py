"""What the shop needs of the bank."""

from myapp import payment_service


class PaymentClient:
    """Charges the customer's card."""

    def charge(self, amount: int) -> dict[str, object]:
        """Charge the amount, in cents, and return the bank's receipt.

        The amount goes as it is to process(amount) of the module myapp.payment_service, once.
        The receipt is handed on whatever it says and with all its fields; it may be a copy.
        """
        return payment_service.process(amount)
