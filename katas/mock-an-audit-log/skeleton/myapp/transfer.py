"""Moving money between accounts, under the eyes of the auditors."""

from typing import Protocol


class AuditLog(Protocol):
    """The book the auditors read. What has been entered stays."""

    def record(self, *, sender: str, receiver: str, amount: int) -> None:
        """Enter one transfer."""


class RefusedError(Exception):
    """The sender has less than they want to send."""


def transfer(
    accounts: dict[str, int], audit: AuditLog, sender: str, receiver: str, amount: int
) -> None:
    """Move `amount` cents from one account to another, and enter it in the audit log.

    A transfer has one entry, with sender, receiver and the amount that was moved.
    If the sender has less than `amount`, RefusedError is raised. Then no money has moved,
    and nothing was entered.
    """
    if accounts[sender] < amount:
        raise RefusedError(f"{sender} has only {accounts[sender]}")
    accounts[sender] -= amount
    accounts[receiver] += amount
    audit.record(sender=sender, receiver=receiver, amount=amount)
