# Counts the entries of a dictionary after one was patched in, as if that were all of them.
# --- gate/tokens.py
TOKENS = {"admin": "a1", "guest": "g1"}


def drop(name):
    TOKENS.pop(name, None)
    return len(TOKENS)
# --- tests/test_tokens.py
from unittest import TestCase
from unittest.mock import patch

from gate import tokens


class DropTest(TestCase):
    @patch.dict("gate.tokens.TOKENS", {"temp": "t1"})
    def test_nothing_is_left(self):
        tokens.drop("temp")
        self.assertEqual(0, len(tokens.TOKENS))
