# Patches os.environ, but the class attribute took its value when the class was created.
# --- chatbot/config.py
import os


class Config:
    token = os.getenv("BOT_TOKEN", "")
    prefix = os.getenv("BOT_PREFIX", "!")

    def is_command(self, text):
        return text.startswith(self.prefix)
# --- tests/test_config.py
import os
import unittest
from unittest.mock import patch

from chatbot.config import Config


class ConfigTest(unittest.TestCase):
    @patch.dict(os.environ, {"BOT_PREFIX": "?"})
    def test_prefix_from_environment(self):
        config = Config()
        self.assertTrue(config.is_command("?help"))
        self.assertFalse(config.is_command("!help"))
