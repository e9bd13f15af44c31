import unittest
from unittest.mock import call, create_autospec

from myapp.moving import Site, move_section


class MoveSection(unittest.TestCase):
    def test_all_that_the_site_is_told(self):
        site = create_autospec(Site, instance=True)

        move_section(site, ["red", "green"], "colours", "paints")

        expected = [
            call.redirect("/colours/red", "/paints/red"),
            call.redirect("/colours/green", "/paints/green"),
            call.announce("paints"),
        ]
        site.assert_has_calls(expected, any_order=True)
        self.assertEqual(len(site.method_calls), len(expected))
