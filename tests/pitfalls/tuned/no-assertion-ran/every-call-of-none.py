# Asserts something of all calls, but nothing was called, and of nothing everything is true.
# --- choir/reminders.py
def remind(singers, date, post):
    for singer in singers:
        if date in singer["away"]:
            continue
        post(singer["name"], date)
# --- tests/test_reminders.py
from unittest.mock import Mock

from choir.reminders import remind


def test_reminders_name_the_date():
    post = Mock()
    singers = [{"name": "Ute", "away": ["3 May"]}, {"name": "Jan", "away": ["3 May", "10 May"]}]

    remind(singers, "3 May", post)

    assert all("3 May" in one.args for one in post.call_args_list)
