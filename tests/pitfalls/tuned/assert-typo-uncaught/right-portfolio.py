# The program's own asset_... methods stand beside correctly spelt assertions.
# --- portfolio/trading.py
def sell(ledger, broker, symbol, count):
    price = broker.quote(symbol)
    broker.sell(symbol, count)
    ledger.asset_sold(symbol, count * price)
    return count * price


def close_position(ledger, broker, symbol):
    held = ledger.asset_count(symbol)
    if held:
        sell(ledger, broker, symbol, held)
# --- tests/test_trading.py
from unittest.mock import MagicMock

from portfolio.trading import close_position, sell


def test_sale_is_written_to_the_ledger():
    broker = MagicMock()
    broker.quote.return_value = 12
    ledger = MagicMock()

    assert sell(ledger, broker, "ACME", 10) == 120

    broker.sell.assert_called_once_with("ACME", 10)
    ledger.asset_sold.assert_called_once_with("ACME", 120)


def test_empty_position_sells_nothing():
    broker = MagicMock()
    ledger = MagicMock()
    ledger.asset_count.return_value = 0
    close_position(ledger, broker, "ACME")
    assert not broker.sell.called
    ledger.asset_sold.assert_not_called()
