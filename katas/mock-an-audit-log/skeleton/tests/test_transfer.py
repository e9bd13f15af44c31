"""What a transfer does: to the accounts, and to the audit log."""

from unittest.mock import Mock

from myapp.transfer import transfer


def test_moves_the_money():
    accounts = {"ada": 1000, "bob": 0}
    audit = Mock()

    transfer(accounts, audit, "ada", "bob", 500)

    assert accounts == {"ada": 500, "bob": 500}
    # The accounts are right. What did the auditors get to read? Nobody asks.
