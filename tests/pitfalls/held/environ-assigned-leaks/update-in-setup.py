# setUp updates os.environ and no tearDown takes it back.
# --- telescope/mount.py
import os


def target_rate(kind):
    if os.getenv("MOUNT_SIMULATE") == "1":
        return 0.0
    return {"star": 15.04, "moon": 14.49}[kind]
# --- tests/test_mount.py
import os
import unittest

from telescope import mount


class SimulatorTest(unittest.TestCase):
    def setUp(self):
        os.environ.update({"MOUNT_SIMULATE": "1", "MOUNT_PORT": "none"})

    def test_simulated_mount_stands_still(self):
        self.assertEqual(mount.target_rate("star"), 0.0)


def test_moon_is_slower_than_stars():
    assert mount.target_rate("moon") < mount.target_rate("star")
