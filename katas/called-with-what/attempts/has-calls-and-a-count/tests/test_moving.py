"""The autospecced mock of the skeleton with assert_has_calls and call_count."""

from unittest.mock import call, create_autospec

from myapp.moving import Site, move_section


def test_moves_the_section():
    site = create_autospec(Site, instance=True)

    move_section(site, ["install", "tutorial", "faq"], old="guide", new="docs")

    site.redirect.assert_has_calls(
        [
            call("/guide/install", "/docs/install"),
            call("/guide/tutorial", "/docs/tutorial"),
            call("/guide/faq", "/docs/faq"),
        ],
        any_order=True,
    )
    assert site.redirect.call_count == 3
    site.announce.assert_called_once_with("docs")
