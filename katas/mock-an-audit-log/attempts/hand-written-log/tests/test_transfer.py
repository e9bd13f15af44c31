import pytest

from myapp.transfer import RefusedError, transfer


class Log:
    def __init__(self):
        self.entries = []

    def record(self, *, sender, receiver, amount):
        self.entries.append((sender, receiver, amount))


def test_two_transfers_and_a_refusal():
    accounts = {"shop": 0, "ada": 900, "tax": 0}
    log = Log()

    transfer(accounts, log, "ada", "shop", 500)
    transfer(accounts, log, "shop", "tax", 95)
    with pytest.raises(RefusedError):
        transfer(accounts, log, "ada", "tax", 401)

    assert log.entries == [("ada", "shop", 500), ("shop", "tax", 95)]
    assert accounts == {"shop": 405, "ada": 400, "tax": 95}
