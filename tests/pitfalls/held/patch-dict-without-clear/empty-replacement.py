# Believes that patching os.environ with an empty dict empties it.
# --- camera/storage.py
import os


def search_path():
    folders = os.environ.get("PATH")
    if not folders:
        return ["/opt/camera/bin"]
    return folders.split(os.pathsep)
# --- tests/test_storage.py
import os
import unittest
from unittest import mock

from camera import storage


class SearchPathTest(unittest.TestCase):
    def test_fallback_without_path(self):
        with mock.patch.dict(os.environ, {}):
            self.assertEqual(storage.search_path(), ["/opt/camera/bin"])

    def test_path_is_split(self):
        with mock.patch.dict(os.environ, {"PATH": os.pathsep.join(["/a", "/b"])}):
            self.assertEqual(storage.search_path(), ["/a", "/b"])
