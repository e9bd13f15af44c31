"""What the control room is told."""

from unittest.mock import ANY, Mock

from myapp.events import pass_gate


def test_tells_the_control_room_who_enters():
    notify = Mock()

    pass_gate(notify, user_id=4711, guard_id=7, inwards=True)

    notify.assert_called_once_with(
        event="tunnel.entered", payload={"user_id": 4711, "timestamp": ANY}
    )


def test_tells_the_control_room_who_leaves():
    notify = Mock()

    pass_gate(notify, user_id=4711, guard_id=7, inwards=False)

    notify.assert_called_once_with(event="tunnel.left", payload={"user_id": 4711, "timestamp": ANY})
