# Asserts the bound method itself, which is always true.
# --- myapp/profiles.py
from myapp import store


def profile(user_id, cache):
    if user_id in cache:
        return cache[user_id]
    cache[user_id] = store.load_profile(user_id)
    return cache[user_id]
# --- myapp/store.py
def load_profile(user_id):
    raise ConnectionError("database is down")
# --- tests/test_profiles.py
from unittest.mock import patch

from myapp.profiles import profile


def test_cached_profile_is_not_loaded_again():
    cache = {7: {"name": "Grace"}}
    with patch("myapp.store.load_profile") as load_profile:
        result = profile(7, cache)
    assert result == {"name": "Grace"}
    assert load_profile.assert_not_called
