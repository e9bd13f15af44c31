"""Plain functions, one Mock each, ANY for the timestamp."""

from unittest.mock import ANY, Mock

from myapp.events import pass_gate


def test_tells_the_control_room_who_enters():
    notify = Mock()

    pass_gate(notify, user_id=4711, guard_id=7, inwards=True)

    notify.assert_called_once_with(
        event="tunnel.entered", payload={"user_id": 4711, "timestamp": ANY}
    )
    assert notify.call_args.kwargs["payload"]["timestamp"] is not None


def test_tells_the_control_room_who_leaves():
    notify = Mock()

    pass_gate(notify, user_id=815, guard_id=9, inwards=False)

    notify.assert_called_once_with(
        event="tunnel.left", payload={"user_id": 815, "timestamp": ANY}
    )
    assert notify.call_args.kwargs["payload"]["timestamp"] is not None
