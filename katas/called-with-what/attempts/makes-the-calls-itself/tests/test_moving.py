from unittest.mock import create_autospec

from myapp.moving import Site, move_section


def test_moves_the_section():
    site = create_autospec(Site, instance=True)
    site.redirect.return_value = "moved"

    move_section(site, ["install", "faq"], old="guide", new="docs")

    assert site.redirect("/guide/install", "/docs/install") == "moved"
    site.redirect.assert_called_with("/guide/install", "/docs/install")
    site.announce("docs")
    site.announce.assert_any_call("docs")
