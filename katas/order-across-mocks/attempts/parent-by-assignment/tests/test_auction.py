from unittest.mock import Mock, call, patch

from myapp.auction import sell


@patch("myapp.auction.screen")
@patch("myapp.auction.ledger")
@patch("myapp.auction.database")
def test_the_screen_comes_last(database, ledger, screen):
    house = Mock()
    house.database = database
    house.ledger = ledger
    house.screen = screen

    sell(7, "Ada", "Ben", 12_000)

    assert house.mock_calls[-2:] == [call.database.commit(), call.screen.show_sold(7)]
