# Sets the player's nick only; the rank stays a mock, which json.dumps refuses.
# --- arena/profile.py
import json

from arena import store


def profile_json(player_id):
    player = store.load_player(player_id)
    return json.dumps({"nick": player.nick, "rank": player.rank})
# --- arena/store.py
def load_player(player_id):
    raise RuntimeError("no database")
# --- tests/test_profile.py
from arena import profile


def test_profile_has_the_nick(mocker):
    load = mocker.patch("arena.profile.store.load_player")
    load.return_value.nick = "kestrel"

    text = profile.profile_json(31)

    assert '"nick": "kestrel"' in text
    load.assert_called_once_with(31)
