# Names in the calls on the parent, none in the calls on the method, a plain call on a parent that is itself called.
# --- depotbot/shelves.py
def restock(robot, shortages, report):
    for shelf, missing in shortages:
        robot.carry(shelf, missing)
    robot.dock()
    report(len(shortages))
    report.flush()
# --- tests/test_shelves.py
import pytest

from depotbot.shelves import restock


@pytest.fixture
def robot(mocker):
    return mocker.Mock()


def test_robot_carries_and_docks(robot, mocker):
    restock(robot, [("A1", 4), ("C7", 2)], mocker.Mock())
    robot.carry.assert_has_calls([mocker.call("A1", 4), mocker.call("C7", 2)])
    robot.assert_has_calls([mocker.call.carry("C7", 2), mocker.call.dock()])


def test_report_is_called_and_flushed(robot, mocker):
    report = mocker.Mock()
    restock(robot, [("B2", 1)], report)
    report.assert_has_calls([mocker.call(1), mocker.call.flush()])
