"""What the site is told when a section moves."""

from unittest.mock import call, create_autospec

import pytest

from myapp.moving import Site, move_section


@pytest.fixture
def site():
    return create_autospec(Site, instance=True)


def test_each_page_is_redirected_to_its_new_address(site):
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


def test_the_new_section_is_announced_once(site):
    move_section(site, ["install", "tutorial"], old="guide", new="docs")

    site.announce.assert_called_once_with("docs")
