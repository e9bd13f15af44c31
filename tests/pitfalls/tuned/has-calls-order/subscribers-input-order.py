# Lists the expected calls in the order of the input, but the code works in sorted order.
# --- myapp/notify.py
def notify_all(users, push):
    for user in sorted(users):
        push(user, "Release 2.0 is out")
# --- tests/test_notify.py
from unittest.mock import Mock, call

from myapp.notify import notify_all


def test_every_subscriber_is_notified():
    push = Mock()
    notify_all(["zoe", "ben"], push)
    push.assert_has_calls([
        call("zoe", "Release 2.0 is out"),
        call("ben", "Release 2.0 is out"),
    ])
