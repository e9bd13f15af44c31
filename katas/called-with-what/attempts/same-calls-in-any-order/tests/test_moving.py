"""unittest.TestCase with a hand-written site and assertCountEqual, no unittest.mock."""

import unittest

from myapp.moving import Site, move_section


class NotebookSite(Site):
    """A site that only takes notes. Plain parameters, so names and positions are alike."""

    def __init__(self):
        self.redirects = []
        self.announced = []

    def redirect(self, source, target):
        self.redirects.append((source, target))

    def announce(self, section):
        self.announced.append(section)


class MoveSectionTest(unittest.TestCase):
    def setUp(self):
        self.site = NotebookSite()

    def test_every_page_gets_its_redirect(self):
        move_section(self.site, ["install", "tutorial", "faq"], "guide", "docs")

        self.assertCountEqual(
            self.site.redirects,
            [
                ("/guide/faq", "/docs/faq"),
                ("/guide/install", "/docs/install"),
                ("/guide/tutorial", "/docs/tutorial"),
            ],
        )

    def test_the_new_section_is_announced_once(self):
        for pages in ([], ["team"], ["team", "jobs", "press", "legal"]):
            with self.subTest(pages=pages):
                site = NotebookSite()
                move_section(site, pages, "about", "company")
                self.assertEqual(site.announced, ["company"])

    def test_a_single_page(self):
        move_section(self.site, ["team"], "about", "company")

        self.assertEqual(self.site.redirects, [("/about/team", "/company/team")])

    def test_without_pages_nothing_is_redirected(self):
        move_section(self.site, [], "about", "company")

        self.assertEqual(self.site.redirects, [])


if __name__ == "__main__":
    unittest.main()
