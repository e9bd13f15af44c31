# The list of members was meant, but as a side effect only its first name is handed out.
# --- tennis/courts.py
def may_book(name, club):
    return name in club.members()
# --- tests/test_courts.py
from unittest.mock import Mock

from tennis.courts import may_book


def test_members_may_book():
    club = Mock()
    club.members.side_effect = ["Ida", "Ole"]
    assert may_book("Ole", club)
