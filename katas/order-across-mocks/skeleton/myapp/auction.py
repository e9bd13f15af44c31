"""The moment after the hammer has fallen."""

from myapp.house import database, ledger, screen


def sell(lot: int, buyer: str, seller: str, price: int) -> None:
    """Move the price from the buyer to the seller, for good, and then announce the lot as sold.

    Both entries in the ledger, in either order, lie between the beginning of a transaction
    and its commit; the screen comes last. If an entry raises, the transaction is rolled back
    and not committed, nothing is announced, and the exception goes through to the caller.
    """
    database.begin()
    try:
        ledger.debit(buyer, price)
        ledger.credit(seller, price)
    except Exception:
        database.rollback()
        raise
    database.commit()
    screen.show_sold(lot)
