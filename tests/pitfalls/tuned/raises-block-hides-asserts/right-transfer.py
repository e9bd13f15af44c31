# The raises block holds only what leads to the error; the assertions follow it, still inside the patch.
# --- bank/transfer.py
from bank import audit


class NotEnough(Exception):
    pass


class Transfer:
    def __init__(self, source, target, amount):
        self.source, self.target, self.amount = source, target, amount

    def run(self):
        if self.source["balance"] < self.amount:
            raise NotEnough(self.amount)
        self.source["balance"] -= self.amount
        self.target["balance"] += self.amount
        audit.record(self.source["id"], self.target["id"], self.amount)
# --- bank/audit.py
def record(source, target, amount):
    raise RuntimeError("no audit log")
# --- tests/test_transfer.py
import pytest
from unittest.mock import patch

from bank.transfer import NotEnough, Transfer


def test_no_transfer_without_money():
    poor, rich = {"id": 1, "balance": 5}, {"id": 2, "balance": 900}
    with patch("bank.transfer.audit.record") as record:
        with pytest.raises(NotEnough) as caught:
            job = Transfer(poor, rich, 50)
            job.run()
        assert caught.value.args == (50,)
        record.assert_not_called()
    assert poor["balance"] == 5
