from unittest.mock import Mock, call, patch

from myapp.auction import sell


def test_sells_a_lot():
    house = Mock()
    with patch.multiple(
        "myapp.auction", database=house.database, ledger=house.ledger, screen=house.screen
    ):
        sell(7, "Ada", "Ben", 12_000)

    calls = house.mock_calls
    assert calls[0] == call.database.begin()
    assert call.ledger.debit("Ada", 12_000) in calls[1:3]
    assert call.ledger.credit("Ben", 12_000) in calls[1:3]
    assert calls[3:] == [call.database.commit(), call.screen.show_sold(7)]
