"""Answers any address, and then reads in `calls` what was asked."""

import re
import unittest

import requests
import responses

from myapp.github import get_repo_stars


class GetRepoStarsTest(unittest.TestCase):
    def setUp(self):
        self.server = responses.RequestsMock(assert_all_requests_are_fired=False)
        self.server.start()
        self.addCleanup(self.server.stop)

    def answer(self, status=200, stars=7):
        body = {"stargazers_count": stars} if status == 200 else {"message": "No"}
        self.server.get(re.compile("https://.*"), status=status, json=body)

    def path(self):
        return self.server.calls[0].request.path_url.split("/")

    def test_asks_github_for_a_repository(self):
        self.answer()
        get_repo_stars("django", "channels")
        self.assertTrue(
            self.server.calls[0].request.url.startswith("https://api.github.com/repos/")
        )

    def test_asks_for_the_owner(self):
        self.answer()
        get_repo_stars("django", "channels")
        self.assertEqual(self.path()[2], "django")

    def test_asks_for_the_repository(self):
        self.answer()
        get_repo_stars("django", "channels")
        self.assertEqual(self.path()[3], "channels")

    def test_returns_the_stars(self):
        self.answer(stars=6200)
        self.assertEqual(get_repo_stars("django", "channels"), 6200)

    def test_unknown_repository(self):
        self.answer(status=404)
        with self.assertRaises(KeyError) as caught:
            get_repo_stars("django", "flask")
        self.assertEqual(caught.exception.args, ("django/flask",))

    def test_github_is_down(self):
        self.answer(status=500)
        with self.assertRaises(requests.HTTPError):
            get_repo_stars("django", "channels")
