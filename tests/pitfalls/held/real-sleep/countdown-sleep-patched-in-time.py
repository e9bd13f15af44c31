# Patches time.sleep though the game did `from time import sleep`; it sleeps for real and the mock counts nothing.
# --- quiz/countdown.py
from time import sleep


def countdown(show, seconds=3, tick=0.05):
    for left in range(seconds, 0, -1):
        show(left)
        sleep(tick)
    show("go")
# --- tests/test_countdown.py
from quiz.countdown import countdown


def test_countdown_waits_after_each_number(mocker):
    sleep = mocker.patch("time.sleep")
    show = mocker.Mock()

    countdown(show)

    assert [c.args[0] for c in show.call_args_list] == [3, 2, 1, "go"]
    assert sleep.call_count == 3
