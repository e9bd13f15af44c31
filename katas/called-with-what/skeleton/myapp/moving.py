"""Moving a section of a web site to a new address."""

from typing import Protocol


class Site(Protocol):
    """What moving a section needs of a web site. The real one has readers."""

    def redirect(self, source: str, target: str) -> None:
        """Send whoever asks for `source` on to `target`."""

    def announce(self, section: str) -> None:
        """Tell the readers, on the front page, where a section is from now on."""


def move_section(site: Site, pages: list[str], old: str, new: str) -> None:
    """Move the section `old`, with these pages, to `new`.

    Each page gets one redirect, from /old/page to /new/page, and no other redirect is made.
    The new section is announced once. In which order the calls are made, and whether their
    arguments are passed by position or by name, may change.
    """
    for page in pages:
        site.redirect(f"/{old}/{page}", f"/{new}/{page}")
    site.announce(new)
