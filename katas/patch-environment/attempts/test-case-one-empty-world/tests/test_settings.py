import os
import unittest
from unittest.mock import patch

from myapp.settings import get_db_url


class DatabaseUrl(unittest.TestCase):
    def setUp(self):
        self.enterContext(patch.dict(os.environ, clear=True))

    def test_a_day_in_an_empty_world(self):
        self.assertEqual(get_db_url(), "sqlite:///:memory:")
        os.environ["DATABASE_URL"] = "postgresql://A:B@c/d?e=F"
        self.assertEqual(get_db_url(), "postgresql://A:B@c/d?e=F")
        os.environ["DATABASE_URL"] = ""
        self.assertEqual(get_db_url(), "sqlite:///:memory:")

    def test_other_variables(self):
        os.environ["DB_URL"] = "postgresql://elsewhere/shop"
        self.assertEqual(get_db_url(), "sqlite:///:memory:")
