# Compares the values that were passed, in the order of the input instead of that of the calls.
# --- choir/mailing.py
def invite(singers, post):
    for name in sorted(singers):
        post.send(name, "rehearsal on Friday")
# --- tests/test_mailing.py
from unittest.mock import Mock

from choir.mailing import invite


def test_every_singer_is_invited():
    post = Mock()
    invite(["Ole", "Ida", "Kai"], post)

    invited = [sent.args[0] for sent in post.send.call_args_list]
    assert invited == ["Ole", "Ida", "Kai"]
