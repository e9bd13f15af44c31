from unittest.mock import Mock

from myapp.events import pass_gate


def test_entering():
    notify = Mock()
    pass_gate(notify, user_id=4711, guard_id=7, inwards=True)
    notify.assert_called_once_with(
        event="tunnel.entered", payload={"user_id": 4711, "timestamp": any}
    )


def test_leaving():
    notify = Mock()
    pass_gate(notify, user_id=4711, guard_id=7, inwards=False)
    notify.assert_called_once_with(event="tunnel.left", payload={"user_id": 4711, "timestamp": any})
