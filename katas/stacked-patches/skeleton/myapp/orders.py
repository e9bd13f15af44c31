"""Orders: saved, paid and confirmed, in this order."""

from myapp.backends import charge_card, save_to_db, send_email


def place_order(user_id: int, amount: int) -> str | None:
    """Place an order over so many cents, tax included, and return the transaction id.

    Saves the order, charges the card, mails a confirmation with the transaction id; each of
    them once. What could not be saved is not charged, and what the bank refused (its receipt
    says None) is not confirmed: in both cases the answer is None.
    """
    if not save_to_db(user_id, amount):
        return None
    receipt = charge_card(user_id, amount)
    transaction_id = receipt["transaction_id"]
    if transaction_id is None:
        return None
    send_email(user_id, transaction_id)
    return transaction_id
