# any_order=True where the order is free, the true order where it matters.
# --- myapp/notify.py
def notify_all(users, push, log):
    for user in sorted(users):
        push(user, "Release 2.0 is out")
        log.info(user)
    log.info("done")
# --- tests/test_notify.py
from unittest.mock import Mock, call

from myapp.notify import notify_all


def test_every_subscriber_is_notified():
    push = Mock()
    notify_all(["zoe", "ben"], push, Mock())
    push.assert_has_calls([
        call("zoe", "Release 2.0 is out"),
        call("ben", "Release 2.0 is out"),
    ], any_order=True)
    assert push.call_count == 2


def test_done_is_logged_after_the_last_user():
    log = Mock()
    notify_all(["zoe", "ben"], Mock(), log)
    log.info.assert_has_calls([call("zoe"), call("done")])
