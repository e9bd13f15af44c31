# Builds the object in setup_method, where the patch on the class does not reach.
# --- fitness/tracker.py
def load_profile(user):
    return {"user": user, "goal": 10_000}


class Tracker:
    def __init__(self, user):
        self.profile = load_profile(user)
        self.steps = 0

    def walk(self, steps):
        self.steps += steps
        return self.steps >= self.profile["goal"]
# --- tests/test_tracker.py
from unittest import mock

from fitness.tracker import Tracker


@mock.patch("fitness.tracker.load_profile", new=lambda user: {"user": user, "goal": 50})
class TestTracker:
    def setup_method(self):
        self.tracker = Tracker("eve")

    def test_goal_reached(self):
        assert self.tracker.walk(30) is False
        assert self.tracker.walk(30) is True

    def test_user_is_loaded(self):
        assert self.tracker.profile["user"] == "eve"
