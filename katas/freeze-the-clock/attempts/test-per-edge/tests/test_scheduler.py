import unittest
from datetime import datetime, timedelta
from unittest.mock import Mock, patch

from myapp.scheduler import is_business_hours

NINE = datetime(2024, 12, 25, 9)
FIVE = datetime(2024, 12, 25, 17)
MINUTE = timedelta(minutes=1)


def open_at(moment):
    with patch("myapp.scheduler.datetime", Mock(now=Mock(return_value=moment))):
        return is_business_hours()


class BusinessHoursTest(unittest.TestCase):
    def test_closed_before_nine(self):
        self.assertIs(open_at(NINE - MINUTE), False)

    def test_open_at_nine(self):
        self.assertIs(open_at(NINE), True)

    def test_open_after_nine(self):
        self.assertIs(open_at(NINE + MINUTE), True)

    def test_open_before_five(self):
        self.assertIs(open_at(FIVE - MINUTE), True)

    def test_closed_at_five(self):
        self.assertIs(open_at(FIVE), False)

    def test_closed_after_five(self):
        self.assertIs(open_at(FIVE + MINUTE), False)
