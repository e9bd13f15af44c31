# The object asks for the host's name when it is made, in setUp, before the patch of the class begins.
# --- agent/beacon.py
import socket


class Beacon:
    def __init__(self, version):
        self.host = socket.gethostname()
        self.version = version

    def line(self):
        return f"{self.host} runs {self.version}"
# --- tests/test_beacon.py
import unittest
from unittest.mock import patch

from agent.beacon import Beacon


@patch("agent.beacon.socket.gethostname", return_value="lighthouse-3")
class BeaconTest(unittest.TestCase):
    def setUp(self):
        self.beacon = Beacon("1.8")

    def test_line_names_the_host(self, mock_gethostname):
        self.assertEqual(self.beacon.line(), "lighthouse-3 runs 1.8")
