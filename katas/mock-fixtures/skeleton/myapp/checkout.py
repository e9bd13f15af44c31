"""Paying for an order."""

from myapp.services import EmailService, PaymentService

THANKS = "Thank you for your order. Your tickets are on their way."


def process_checkout(
    user_id: int, amount: int, email_svc: EmailService, payment_svc: PaymentService
) -> str:
    """Charge a user `amount` cents, confirm it by mail and return the transaction id.

    There is one charge and, once it is paid, one mail, to `<user_id>@example.com`. When the
    payment is refused, `PaymentRefused` comes through and no mail is sent. Whether arguments
    are passed by position or by name may change.
    """
    paid = payment_svc.charge(user_id=user_id, amount=amount)
    email_svc.send(to=f"{user_id}@example.com", subject="Order confirmed", body=THANKS)
    return paid["transaction_id"]
