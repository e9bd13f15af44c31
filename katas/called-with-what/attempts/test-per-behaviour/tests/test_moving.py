from unittest.mock import create_autospec

import pytest

from myapp.moving import Site, move_section


@pytest.fixture
def site():
    return create_autospec(Site, instance=True)


def test_a_page_is_redirected(site):
    move_section(site, ["faq"], "help", "support")

    site.redirect.assert_called_once_with("/help/faq", "/support/faq")


@pytest.mark.parametrize("page", ["faq", "phone", "mail"])
def test_every_page_is_redirected(site, page):
    move_section(site, ["faq", "phone", "mail"], "help", "support")

    site.redirect.assert_any_call(source=f"/help/{page}", target=f"/support/{page}")


def test_nothing_else_is_redirected(site):
    move_section(site, ["faq", "phone", "mail"], "help", "support")

    assert site.redirect.call_count == 3


def test_the_new_section_is_announced(site):
    move_section(site, ["faq"], "help", "support")

    site.announce.assert_any_call("support")


def test_one_announcement_is_enough(site):
    move_section(site, ["faq", "phone"], "help", "support")

    site.announce.assert_called_once()
