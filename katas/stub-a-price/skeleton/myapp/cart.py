"""What a cart costs. All money is in whole cents."""

from dataclasses import dataclass
from typing import Protocol

SHIPPING = 490


class Catalogue(Protocol):
    """Knows today's prices. The real one asks the suppliers over the network."""

    def price(self, item: str) -> int:
        """Return the price of one piece of this item."""


@dataclass
class Cart:
    """What a customer is about to buy."""

    pieces: dict[str, int]
    """How many of each item, such as {"mug": 2, "tea": 1}."""
    discount: int = 0
    """How much is taken off, in cents; never more than the goods cost."""


def total(cart: Cart, catalogue: Catalogue) -> int:
    """Return what the customer has to pay.

    Every piece costs what the catalogue says. From the sum of them the discount is taken
    off, once, and then shipping is added, 490 cents for the whole cart.
    """
    goods = 0
    for item, pieces in cart.pieces.items():
        goods += catalogue.price(item) * pieces
    return goods - cart.discount + SHIPPING
