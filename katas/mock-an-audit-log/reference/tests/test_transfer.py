"""What a transfer does: to the accounts, and to the audit log."""

from unittest.mock import Mock

import pytest

from myapp.transfer import RefusedError, transfer


def test_moves_the_money_and_enters_it_once():
    accounts = {"ada": 1000, "bob": 50}
    audit = Mock()

    transfer(accounts, audit, "ada", "bob", 300)

    assert accounts == {"ada": 700, "bob": 350}
    audit.record.assert_called_once_with(sender="ada", receiver="bob", amount=300)


def test_enters_nothing_when_refused():
    accounts = {"ada": 200, "bob": 50}
    audit = Mock()

    with pytest.raises(RefusedError):
        transfer(accounts, audit, "ada", "bob", 300)

    assert accounts == {"ada": 200, "bob": 50}
    audit.record.assert_not_called()
