"""Photos from a buoy at sea, sent home by satellite."""

from typing import Protocol


class Link(Protocol):
    """What sending a photo needs of the satellite link."""

    def send(self, offset: int, chunk: bytes) -> None:
        """Send a piece of the photo. Its first byte is the photo's byte number `offset`."""


def send_photo(link: Link, photo: bytes, limit: int) -> None:
    """Send `photo` in chunks of at most `limit` bytes; `limit` is 1 or more.

    Every call is ``link.send(offset, chunk)``, both by position; bytes are counted from 0.
    The chunks go out from the front of the photo to its end, without gap or overlap, and none
    of them is empty. Where the photo is cut, and so how many chunks it makes, may change.
    """
    for offset in range(0, len(photo), limit):
        link.send(offset, photo[offset : offset + limit])
