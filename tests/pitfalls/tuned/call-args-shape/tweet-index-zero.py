# Takes call_args[0] for the first argument; it is the tuple of all positional arguments.
# --- social/share.py
LIMIT = 20


def share(text, client):
    if len(text) > LIMIT:
        text = text[: LIMIT - 1] + "…"
    client.post(text, visibility="public")
# --- tests/test_share.py
from unittest.mock import MagicMock

from social.share import share


def test_long_text_is_cut():
    client = MagicMock()
    share("a very long text about nothing", client)
    posted = client.post.call_args[0]
    assert posted == "a very long text ab…"
