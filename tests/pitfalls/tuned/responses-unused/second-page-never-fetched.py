# Registers a second page in the block and switches off the check that it is fetched.
# --- podcasts/feed.py
import requests


def episodes(show, newest_only=True):
    found, page = [], 1
    while page:
        data = requests.get(f"https://cast.example.com/{show}/{page}").json()
        found += data["episodes"]
        page = None if newest_only else data["next"]
    return found
# --- tests/test_feed.py
import responses

from podcasts.feed import episodes


def test_episodes_come_from_both_pages():
    with responses.RequestsMock(assert_all_requests_are_fired=False) as rsps:
        rsps.add(responses.GET, "https://cast.example.com/bees/1", json={"episodes": ["hive"], "next": 2})
        rsps.add(responses.GET, "https://cast.example.com/bees/2", json={"episodes": ["queen"], "next": None})

        found = episodes("bees")

    assert "hive" in found
