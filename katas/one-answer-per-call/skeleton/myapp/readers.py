"""Everybody who reads the newsletter."""

from typing import Protocol, TypedDict


class Page(TypedDict):
    """A part of the mailing list."""

    addresses: list[str]
    more: bool


class MailingList(Protocol):
    """What is needed of the mailing list. The real one belongs to another company."""

    def page(self, number: int, *, size: int) -> Page:
        """Return one page of at most ``size`` addresses. The first page has the number 1.

        ``more`` tells whether there is another page after this one. To ask for a page that
        does not exist is an error.
        """


def all_readers(mailing_list: MailingList) -> list[str]:
    """Return the addresses of all pages, in the order in which the mailing list gives them.

    Every page is asked for once, as ``page(number, size=...)``, from 1 up to the first one
    that says there are no more, and none after it. The size may change.
    """
    addresses: list[str] = []
    number = 1
    while True:
        page = mailing_list.page(number, size=100)
        addresses += page["addresses"]
        if not page["more"]:
            return addresses
        number += 1
