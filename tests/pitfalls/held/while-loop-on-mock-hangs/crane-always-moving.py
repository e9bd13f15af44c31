# Leaves crane.is_moving() unconfigured; the mock it returns is always true and the wait never ends.
# --- yard/crane.py
def wait_until_still(crane):
    polls = 0
    while crane.is_moving():
        polls += 1
    return polls


def place(crane, container):
    crane.move_to(container)
    wait_until_still(crane)
    crane.lower()
# --- tests/test_crane.py
import pytest

from yard import crane as yard_crane


@pytest.fixture
def crane(mocker):
    return mocker.MagicMock(name="crane")


def test_lowers_after_moving(crane):
    yard_crane.place(crane, "C3")

    crane.move_to.assert_called_once_with("C3")
    crane.lower.assert_called_once_with()
