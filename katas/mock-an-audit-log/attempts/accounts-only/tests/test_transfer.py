from unittest.mock import Mock

import pytest

from myapp.transfer import RefusedError, transfer


def test_moves_the_money():
    accounts = {"ada": 1000, "bob": 50}
    transfer(accounts, Mock(), "ada", "bob", 300)
    assert accounts == {"ada": 700, "bob": 350}


def test_refuses():
    accounts = {"ada": 200, "bob": 50}
    with pytest.raises(RefusedError):
        transfer(accounts, Mock(), "ada", "bob", 300)
    assert accounts == {"ada": 200, "bob": 50}
