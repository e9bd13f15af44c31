# Expects the services to be stopped in start order; the code stops them the other way round.
# --- cluster/lifecycle.py
class Cluster:
    def __init__(self, docker, services):
        self.docker = docker
        self.services = services

    def up(self):
        for name in self.services:
            self.docker.start(name)

    def down(self):
        for name in reversed(self.services):
            self.docker.stop(name)
# --- tests/test_lifecycle.py
import unittest
from unittest import mock

from cluster.lifecycle import Cluster


class LifecycleTest(unittest.TestCase):
    def setUp(self):
        self.docker = mock.MagicMock()
        self.cluster = Cluster(self.docker, ["db", "cache", "web"])

    def test_up_starts_everything(self):
        self.cluster.up()
        self.docker.start.assert_has_calls([mock.call("db"), mock.call("cache"), mock.call("web")])

    def test_down_stops_everything(self):
        self.cluster.down()
        self.docker.stop.assert_has_calls([mock.call("db"), mock.call("cache"), mock.call("web")])
        self.assertEqual(self.docker.stop.call_count, 3)
