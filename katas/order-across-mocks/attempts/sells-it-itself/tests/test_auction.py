from unittest.mock import Mock, call


def test_sells_a_lot():
    house = Mock()

    house.database.begin()
    house.ledger.debit("Ada", 12_000)
    house.ledger.credit("Ben", 12_000)
    house.database.commit()
    house.screen.show_sold(7)

    assert house.mock_calls == [
        call.database.begin(),
        call.ledger.debit("Ada", 12_000),
        call.ledger.credit("Ben", 12_000),
        call.database.commit(),
        call.screen.show_sold(7),
    ]
