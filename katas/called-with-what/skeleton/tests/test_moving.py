"""What the site is told when a section moves.

The test below holds for almost any program. Say what the site must have been told.
"""

from unittest.mock import create_autospec

from myapp.moving import Site, move_section


def test_moves_the_section():
    site = create_autospec(Site, instance=True)

    move_section(site, ["install", "tutorial", "faq"], old="guide", new="docs")

    site.redirect.assert_called()
    site.announce.assert_called()
