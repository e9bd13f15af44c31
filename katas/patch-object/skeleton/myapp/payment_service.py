"""The bank. Whatever is processed here costs somebody real money."""

import json
import urllib.request


def process(amount: int) -> dict[str, object]:
    """Charge the customer's card with so many cents, and return the bank's receipt.

    A receipt has an "id", a "status", which is "paid" or "declined", and the "amount".
    """
    order = json.dumps({"amount": amount}).encode()
    with urllib.request.urlopen("https://bank.example.com/charges", order, 10) as answer:
        receipt: dict[str, object] = json.load(answer)
    return receipt
