# Sets up request.user(), but the user is an attribute of the request that nobody calls.
# --- forum/greeting.py
def greeting(request):
    if request.user.is_guest:
        return "Hello, stranger"
    return f"Welcome back, {request.user.nickname}"
# --- tests/test_greeting.py
from unittest.mock import MagicMock

from forum.greeting import greeting


def test_member_is_greeted_by_nickname():
    request = MagicMock()
    request.user.return_value.is_guest = False
    request.user.return_value.nickname = "otter"

    assert greeting(request) == "Welcome back, otter"
