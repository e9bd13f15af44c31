from unittest.mock import Mock

from myapp.moving import move_section


def test_moves_the_section():
    site = Mock()

    move_section(site, ["install", "faq"], old="guide", new="docs")

    site.redirect.assert_any_call("/guide/install", "/docs/install")
    site.redirect.assert_any_call("/guide/faq", "/docs/faq")
    assert site.redirect.call_count == 2
    site.announce.assert_called_once_with("docs")
