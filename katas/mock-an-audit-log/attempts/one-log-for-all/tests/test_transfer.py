from unittest.mock import Mock

import pytest

from myapp.transfer import RefusedError, transfer

audit = Mock()


def test_refused():
    accounts = {"ada": 200, "bob": 50}
    with pytest.raises(RefusedError):
        transfer(accounts, audit, "ada", "bob", 300)
    assert accounts == {"ada": 200, "bob": 50}
    audit.record.assert_not_called()


def test_done():
    accounts = {"ada": 1000, "bob": 50}
    transfer(accounts, audit, "ada", "bob", 300)
    assert accounts == {"ada": 700, "bob": 350}
    audit.record.assert_called_once_with(sender="ada", receiver="bob", amount=300)
