# Writes an async test without any marker or plugin mode that would run it.
# --- wallet/pay.py
async def pay(wallet, ledger, amount):
    if wallet["coins"] < amount:
        return False
    wallet["coins"] -= amount
    await ledger.append({"amount": amount})
    return True
# --- tests/test_pay.py
from unittest.mock import AsyncMock

import pytest

from wallet.pay import pay


@pytest.fixture
def ledger():
    return AsyncMock()


async def test_payment_is_written_down(ledger):
    wallet = {"coins": 10}
    assert await pay(wallet, ledger, 4)
    assert wallet["coins"] == 6
    ledger.append.assert_awaited_once_with({"amount": 4})
