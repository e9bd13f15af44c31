"""unittest's own async TestCase, and a small service behind one route."""

import re
import unittest

import httpx
import respx

from myapp.async_client import fetch_user

USERS = {5: {"id": 5, "name": "Tim"}, 6: {"id": 6, "name": "Margaret"}}


def service(request, user_id):
    if user_id == "9":
        return httpx.Response(503)
    user = USERS.get(int(user_id))
    return httpx.Response(200, json=user) if user else httpx.Response(404)


class FetchUser(unittest.IsolatedAsyncioTestCase):
    def setUp(self):
        router = respx.mock(assert_all_called=False)
        router.start()
        self.addCleanup(router.stop)
        pattern = re.compile(r"https://api\.example\.com/users/(?P<user_id>\d+)")
        self.route = router.get(url__regex=pattern.pattern).mock(side_effect=service)

    async def test_known_users(self):
        self.assertEqual(await fetch_user(5), USERS[5])
        self.assertEqual(await fetch_user(6), USERS[6])
        self.assertEqual(self.route.call_count, 2)

    async def test_unknown_user(self):
        with self.assertRaises(httpx.HTTPStatusError):
            await fetch_user(8)

    async def test_overloaded(self):
        with self.assertRaises(httpx.HTTPStatusError):
            await fetch_user(9)
