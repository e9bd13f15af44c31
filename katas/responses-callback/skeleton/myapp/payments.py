"""Paying through the payment service, which takes 10,000 euros at a time at most."""

import requests

URL = "https://payments.example.com/charge"
LIMIT = 10_000


class ChargeRefused(Exception):
    """The payment service refused a charge; the message is the reason it gave."""


def pay(total: int) -> list[str]:
    """Pay `total` euros, at least 1, and return the receipts in the order of the charges.

    Makes as few charges as the limit of 10,000 allows, one after the other; together
    they are the total. Each is a POST to URL with the JSON object {"amount": n}, n being
    a number, and is answered with {"receipt": "..."}.

    A charge that is refused has an error status and {"error": "..."}. Then no further
    charge is made, and ChargeRefused is raised with that error as its message.
    """
    receipts = []
    left = total
    while left > LIMIT:
        receipts.append(_charge(LIMIT))
        left -= LIMIT
    receipts.append(_charge(left))
    return receipts


def _charge(amount: int) -> str:
    response = requests.post(URL, json={"amount": amount}, timeout=10)
    if not response.ok:
        raise ChargeRefused(response.json()["error"])
    return response.json()["receipt"]
