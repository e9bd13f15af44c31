from unittest.mock import Mock

import pytest

from myapp.transfer import RefusedError, transfer


def test_transfer():
    accounts = {"ada": 1000, "bob": 50}
    audit = Mock()

    transfer(accounts, audit, "ada", "bob", 300)
    with pytest.raises(RefusedError, match="ada has only 700"):
        transfer(accounts, audit, "ada", "bob", 701)

    assert accounts == {"ada": 700, "bob": 350}
    audit.record.assert_called_once_with(sender="ada", receiver="bob", amount=300)
