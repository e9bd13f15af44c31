# Picks one of several calls with assert_called_once_with, which wants it to be the only call.
# --- deploy/steps.py
import subprocess


def release(version):
    subprocess.run(["git", "tag", version], check=True)
    subprocess.run(["git", "push", "--tags"], check=True)
# --- tests/test_steps.py
import unittest
from unittest import mock

from deploy.steps import release


class ReleaseTests(unittest.TestCase):
    def setUp(self):
        patcher = mock.patch("deploy.steps.subprocess.run")
        self.run_command = patcher.start()
        self.addCleanup(patcher.stop)

    def test_tags_the_version(self):
        release("v1.4")
        self.run_command.assert_called_once_with(["git", "tag", "v1.4"], check=True)
