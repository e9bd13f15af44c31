# Lets raise_for_status raise where the code relies on it; elsewhere the code reads status_code itself.
# --- bikes/stations.py
import requests


def free_bikes(station):
    reply = requests.get(f"https://bikes.example.com/stations/{station}", timeout=5)
    if reply.status_code == 404:
        return 0
    reply.raise_for_status()
    return reply.json()["free"]
# --- tests/test_stations.py
import unittest
from unittest.mock import patch

import requests

from bikes.stations import free_bikes


class FreeBikesTest(unittest.TestCase):
    @patch("bikes.stations.requests.get")
    def test_unknown_station_has_no_bikes(self, mock_get):
        mock_get.return_value.status_code = 404
        self.assertEqual(free_bikes("atlantis"), 0)

    @patch("bikes.stations.requests.get")
    def test_server_trouble(self, mock_get):
        reply = mock_get.return_value
        reply.status_code = 503
        reply.raise_for_status.side_effect = requests.HTTPError("503", response=reply)
        with self.assertRaises(requests.HTTPError) as caught:
            free_bikes("central")
        self.assertIs(caught.exception.response, reply)
