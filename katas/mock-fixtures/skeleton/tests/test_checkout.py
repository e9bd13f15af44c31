"""What process_checkout promises, without a payment and without a mail."""

from myapp.checkout import process_checkout


def test_checkout(email_svc, payment_svc):
    process_checkout(7, 4999, email_svc, payment_svc)

    # True, but who was charged, how much, and what then? And what if the card is refused?
    payment_svc.charge.assert_called_once()
