# Types asset_called_once_with, which the mock accepts as any other method.
# --- portfolio/trading.py
def sell(ledger, broker, symbol, count):
    price = broker.quote(symbol)
    broker.sell(symbol, count)
    ledger.asset_sold(symbol, count * price)
    return count * price
# --- tests/test_trading.py
from unittest.mock import MagicMock

from portfolio.trading import sell


def test_sale_is_written_to_the_ledger():
    broker = MagicMock()
    broker.quote.return_value = 12
    ledger = MagicMock()

    sell(ledger, broker, "ACME", 10)

    ledger.asset_sold.asset_called_once_with("ACME", 120)
