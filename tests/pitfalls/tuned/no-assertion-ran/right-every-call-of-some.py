# Asserts in loops over the calls alone, and there are calls to assert something of.
# --- choir/reminders.py
def remind(singers, date, post):
    for singer in singers:
        if date not in singer["away"]:
            post.send(singer["name"], date)
# --- tests/test_reminders.py
from unittest.mock import Mock

from choir.reminders import remind

SINGERS = [{"name": "Ute", "away": ["3 May"]}, {"name": "Jan", "away": []}, {"name": "Bo", "away": ["10 May"]}]


def test_reminders_name_the_date():
    post = Mock()

    remind(SINGERS, "3 May", post)

    for one in post.send.call_args_list:
        assert one.args[1] == "3 May"


def test_nobody_away_is_reminded():
    post = Mock()

    remind(SINGERS, "10 May", post)

    assert all(one.args[0] != "Bo" for one in post.send.call_args_list)
