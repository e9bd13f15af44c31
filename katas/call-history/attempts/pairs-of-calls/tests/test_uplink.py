import unittest
from itertools import pairwise
from unittest.mock import MagicMock

from myapp.uplink import send_photo


class SendPhoto(unittest.TestCase):
    def calls(self, photo, limit):
        link = MagicMock()
        send_photo(link, photo, limit)
        names, positional, named = zip(*link.mock_calls, strict=True)
        self.assertEqual(set(names), {"send"})
        self.assertFalse(any(named))
        return positional

    def test_chunks_meet(self):
        calls = self.calls(b"0123456789", 3)
        self.assertEqual(calls[0][0], 0)
        for (offset, chunk), (following, _) in pairwise(calls):
            self.assertEqual(offset + len(chunk), following)
        self.assertTrue(calls[-1][1].endswith(b"9"))

    def test_chunks_are_of_the_photo(self):
        for offset, chunk in self.calls(b"0123456789", 3):
            self.assertEqual(chunk, b"0123456789"[offset : offset + len(chunk)])

    def test_lengths(self):
        for _, chunk in self.calls(b"012345678", 3):
            self.assertIn(len(chunk), {1, 2, 3})
