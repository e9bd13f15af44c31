import json
import unittest
from unittest.mock import patch

import requests
from requests.adapters import HTTPAdapter

from myapp import github


def answer(status, body):
    response = requests.Response()
    response.status_code = status
    response._content = json.dumps(body).encode()
    return response


class BadDays(unittest.TestCase):
    def setUp(self):
        patcher = patch.object(HTTPAdapter, "send")
        self.send = patcher.start()
        self.addCleanup(patcher.stop)

    def assert_unavailable(self, *answers):
        self.send.side_effect = answers
        with self.assertRaises(github.GitHubUnavailable):
            github.get_repo_stars("pallets", "flask")
        self.send.assert_called_once()

    def test_silence(self):
        self.assert_unavailable(requests.ReadTimeout())

    def test_nobody_there(self):
        self.assert_unavailable(requests.ConnectionError())

    def test_forbidden(self):
        self.assert_unavailable(answer(403, {"message": "API rate limit exceeded"}))

    def test_unknown(self):
        self.send.side_effect = [answer(404, {"message": "Not Found"})]
        with self.assertRaises(KeyError):
            github.get_repo_stars("pallets", "flask")

    def test_not_a_star(self):
        self.send.side_effect = [answer(200, {"stargazers_count": 0})]
        self.assertEqual(github.get_repo_stars("pallets", "flask"), 0)
