from unittest.mock import create_autospec

from myapp.moving import Site, move_section


def test_moves_the_section():
    site = create_autospec(Site, instance=True)

    move_section(site, ["install", "tutorial", "faq"], old="guide", new="docs")

    assert site.redirect.call_count == 3
    site.announce.assert_called_once()
