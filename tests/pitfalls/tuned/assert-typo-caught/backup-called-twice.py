# Believes there is an assert_called_twice.
# --- backup/job.py
import shutil


def back_up(source, targets):
    for target in targets:
        shutil.copytree(source, target, dirs_exist_ok=True)
    return len(targets)
# --- tests/test_job.py
from backup.job import back_up


def test_copies_to_each_target(mocker):
    copytree = mocker.patch("backup.job.shutil.copytree", autospec=True)

    back_up("/home/ada", ["/mnt/a", "/mnt/b"])

    copytree.assert_any_call("/home/ada", "/mnt/a", dirs_exist_ok=True)
    copytree.assert_called_twice()
