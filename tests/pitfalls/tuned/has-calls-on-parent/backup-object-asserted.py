# Asserts that the disk was called, where the code called a method of it.
# --- backup/nightly.py
def back_up(folders, disk):
    disk.copy([name for name in folders if not name.startswith(".")])
# --- tests/test_nightly.py
from unittest.mock import Mock

from backup.nightly import back_up


def test_hidden_folders_stay_out():
    disk = Mock()
    back_up(["photos", ".cache"], disk)
    disk.assert_called_once_with(["photos"])
