"""What a shop has outside: a database, a bank and a mail server. None of them is here."""


def save_to_db(user_id: int, amount: int) -> bool:
    """Save an order over so many cents; return whether that went well."""
    raise ConnectionError("no database on this machine")


def charge_card(user_id: int, amount: int) -> dict[str, str | None]:
    """Charge so many cents; return {"transaction_id": "tx_1"}, or None for the id if refused."""
    raise ConnectionError("no bank on this machine")


def send_email(user_id: int, transaction_id: str) -> None:
    """Send the user the confirmation of an order."""
    raise ConnectionError("no mail server on this machine")
