# One module mark covers the async tests; an IsolatedAsyncioTestCase needs none and a sync test may use asyncio.run.
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

pytestmark = pytest.mark.anyio


@pytest.fixture
def anyio_backend():
    return "asyncio"


@pytest.fixture
def ledger():
    return AsyncMock()


async def test_payment_is_written_down(ledger):
    wallet = {"coins": 10}
    assert await pay(wallet, ledger, 4)
    assert wallet["coins"] == 6
    ledger.append.assert_awaited_once_with({"amount": 4})
# --- tests/test_pay_refused.py
import asyncio
import unittest
from unittest.mock import AsyncMock

from wallet.pay import pay


class RefusedTest(unittest.IsolatedAsyncioTestCase):
    async def test_too_few_coins(self):
        ledger = AsyncMock()
        self.assertFalse(await pay({"coins": 1}, ledger, 4))
        ledger.append.assert_not_awaited()


def test_exact_amount():
    wallet = {"coins": 4}
    assert asyncio.run(pay(wallet, AsyncMock(), 4))
    assert wallet["coins"] == 0
