# Puts the mock assertion into the raises block, behind the line that raises.
# --- bank/transfer.py
class NotEnough(Exception):
    pass


def transfer(source, target, amount, audit):
    if source["balance"] < amount:
        raise NotEnough(amount)
    source["balance"] -= amount
    target["balance"] += amount
    audit.record(source["id"], target["id"], amount)
# --- tests/test_transfer.py
import pytest
from unittest.mock import Mock

from bank.transfer import NotEnough, transfer


def test_no_transfer_without_money():
    audit = Mock()
    poor, rich = {"id": 1, "balance": 5}, {"id": 2, "balance": 900}
    with pytest.raises(NotEnough):
        transfer(poor, rich, 50, audit)
        audit.record.assert_not_called()
        assert poor["balance"] == 5
