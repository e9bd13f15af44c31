# Every registered answer is asked for, and the tests say so.
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

FIRST = "https://cast.example.com/bees/1"
SECOND = "https://cast.example.com/bees/2"


@responses.activate
def test_episodes_come_from_both_pages():
    responses.get(FIRST, json={"episodes": ["hive"], "next": 2})
    responses.get(SECOND, json={"episodes": ["queen"], "next": None})

    assert episodes("bees", newest_only=False) == ["hive", "queen"]


@responses.activate
def test_newest_stops_after_the_first_page():
    responses.get(FIRST, json={"episodes": ["hive"], "next": 2})
    second = responses.get(SECOND, json={"episodes": ["queen"], "next": None})

    assert episodes("bees") == ["hive"]
    assert second.call_count == 0
