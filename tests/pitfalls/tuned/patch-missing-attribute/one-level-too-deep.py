# Patches archive.backup.shutil.copy2 although backup.py imported copy2 itself, not shutil.
# --- archive/backup.py
from pathlib import Path
from shutil import copy2


def backup(files, target):
    done = []
    for name in files:
        copy2(name, Path(target) / Path(name).name)
        done.append(Path(name).name)
    return done
# --- tests/test_backup.py
from unittest.mock import call, patch
from pathlib import Path

from archive.backup import backup


@patch("archive.backup.shutil.copy2")
def test_every_file_is_copied(mock_copy):
    assert backup(["/home/a.txt", "/home/b.txt"], "/mnt/usb") == ["a.txt", "b.txt"]
    assert mock_copy.call_args_list == [
        call("/home/a.txt", Path("/mnt/usb/a.txt")),
        call("/home/b.txt", Path("/mnt/usb/b.txt")),
    ]
