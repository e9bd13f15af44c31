# os.environ is written directly, but inside patch.dict or with a cleanup, so it is as before afterwards.
# --- kiosk/language.py
import os

HELLO = {"en": "Hello", "fi": "Hei", "fr": "Bonjour"}


def greeting():
    return HELLO[os.environ.get("KIOSK_LANG", "en")]
# --- tests/test_language.py
import os
import unittest
from unittest.mock import patch

from kiosk.language import greeting


class GreetingTest(unittest.TestCase):
    def test_finnish_kiosk(self):
        os.environ["KIOSK_LANG"] = "fi"
        self.addCleanup(os.environ.pop, "KIOSK_LANG")
        self.assertEqual(greeting(), "Hei")

    def test_french_kiosk(self):
        with patch.dict(os.environ):
            os.environ["KIOSK_LANG"] = "fr"
            self.assertEqual(greeting(), "Bonjour")

    def test_english_by_default(self):
        self.assertEqual(greeting(), "Hello")
