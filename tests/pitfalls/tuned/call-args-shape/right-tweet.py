# call_args is taken apart the right way: args, kwargs, [0][0], and [0] against a whole tuple.
# --- social/share.py
LIMIT = 20


def share(text, client):
    if len(text) > LIMIT:
        text = text[: LIMIT - 1] + "…"
    client.post(text, visibility="public")
# --- tests/test_share.py
from unittest.mock import MagicMock

import pytest

from social.share import share


@pytest.fixture
def client():
    return MagicMock()


def test_long_text_is_cut(client):
    share("a very long text about nothing", client)
    assert client.post.call_args[0][0] == "a very long text ab…"
    assert client.post.call_args.kwargs == {"visibility": "public"}


def test_short_text_is_kept(client):
    share("hello", client)
    assert client.post.call_args[0] == ("hello",)
    assert client.post.call_args == (("hello",), {"visibility": "public"})


def test_every_text_is_posted(client):
    for text in ("one", "two"):
        share(text, client)
    assert [c.args[0] for c in client.post.call_args_list] == ["one", "two"]
