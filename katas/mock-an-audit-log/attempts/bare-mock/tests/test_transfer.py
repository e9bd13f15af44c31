"""Plain functions with a bare Mock and its assert methods."""

from unittest.mock import Mock

import pytest

from myapp.transfer import RefusedError, transfer


def test_moves_the_money():
    accounts = {"ada": 1000, "bob": 200}
    audit = Mock()

    transfer(accounts, audit, "ada", "bob", 300)

    assert accounts == {"ada": 700, "bob": 500}
    audit.record.assert_called_once_with(sender="ada", receiver="bob", amount=300)


def test_refused():
    accounts = {"ada": 100, "bob": 200}
    audit = Mock()

    with pytest.raises(RefusedError):
        transfer(accounts, audit, "ada", "bob", 300)

    assert accounts == {"ada": 100, "bob": 200}
    audit.record.assert_not_called()
