"""New prices for a shop."""

from typing import Protocol


class Shop(Protocol):
    """What the import needs of a shop. What it does there takes effect at once."""

    def set_price(self, article: str, cents: int) -> None:
        """Change the price of one article."""

    def print_labels(self) -> None:
        """Print a label for every shelf with a new price."""


def import_prices(shop: Shop, prices: dict[str, int]) -> None:
    """Bring new prices, in cents, into the shop: all of them or none.

    A price of zero or less is a mistake. If there is one, wherever it stands in the list,
    ValueError is raised and nothing has been asked of the shop, by any of its methods.
    Otherwise there is one ``shop.set_price(article, cents)`` for each price, by position, and
    after them one ``shop.print_labels()``. The wording of the error may change.
    """
    for article, cents in prices.items():
        if cents <= 0:
            raise ValueError(f"{article} cannot cost {cents} cents")
    for article, cents in prices.items():
        shop.set_price(article, cents)
    shop.print_labels()
