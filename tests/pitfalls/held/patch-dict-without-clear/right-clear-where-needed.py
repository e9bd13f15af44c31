# clear=True where the environment must be empty, plain patch.dict where a variable is only added.
# --- camera/storage.py
import os


def search_path():
    folders = os.environ.get("PATH")
    if not folders:
        return ["/opt/camera/bin"]
    return folders.split(os.pathsep)


def camera_options():
    return sorted(k for k in os.environ if k.startswith("CAMERA_"))
# --- tests/test_storage.py
import os
from unittest import mock

from camera import storage


def test_fallback_without_path():
    with mock.patch.dict(os.environ, {}, clear=True):
        assert storage.search_path() == ["/opt/camera/bin"]


@mock.patch.dict(os.environ, {"CAMERA_ISO": "400", "CAMERA_FLASH": "off"})
def test_options_are_sorted():
    assert storage.camera_options() == ["CAMERA_FLASH", "CAMERA_ISO"]
