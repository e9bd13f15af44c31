# Sets status_code to 404 and expects raise_for_status of the mock to act on it.
# --- bikes/stations.py
import requests


def free_bikes(station):
    reply = requests.get(f"https://bikes.example.com/stations/{station}", timeout=5)
    reply.raise_for_status()
    return reply.json()["free"]
# --- tests/test_stations.py
import unittest
from unittest.mock import patch

import requests

from bikes.stations import free_bikes


class FreeBikesTest(unittest.TestCase):
    @patch("bikes.stations.requests.get")
    def test_counts(self, mock_get):
        mock_get.return_value.json.return_value = {"free": 4}
        self.assertEqual(free_bikes("central"), 4)

    @patch("bikes.stations.requests.get")
    def test_unknown_station(self, mock_get):
        mock_get.return_value.status_code = 404
        with self.assertRaises(requests.HTTPError):
            free_bikes("atlantis")
