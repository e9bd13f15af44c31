"""What the auction house has outside: a database and a big screen. Neither of them is here."""


class Database:
    """Keeps changes back until they are committed."""

    def begin(self) -> None:
        """Begin a transaction."""
        raise ConnectionError("no database on this machine")

    def commit(self) -> None:
        """Make the changes since begin() last."""
        raise ConnectionError("no database on this machine")

    def rollback(self) -> None:
        """Forget the changes since begin()."""
        raise ConnectionError("no database on this machine")


class Ledger:
    """Who has how much; part of the current transaction. An entry may raise an exception."""

    def debit(self, who: str, cents: int) -> None:
        """Take money from somebody."""
        raise ConnectionError("no database on this machine")

    def credit(self, who: str, cents: int) -> None:
        """Give money to somebody."""
        raise ConnectionError("no database on this machine")


class Screen:
    """The screen above the stage. What it has shown, it has shown."""

    def show_sold(self, lot: int) -> None:
        """Announce that a lot is sold."""
        raise ConnectionError("no screen on this machine")


database = Database()
ledger = Ledger()
screen = Screen()
