"""Badges, without the directory of users.

The answers below come in the order in which the program asks today. What if it asks for the
same people in another order tomorrow?
"""

from unittest.mock import MagicMock

from myapp.badges import badges


def test_badges_in_the_order_given():
    users = MagicMock()
    users.get_user.side_effect = [{"name": "Grace"}, {"name": "Ada"}]

    assert badges(users, [2012, 1007]) == (["12 Grace", "7 Ada"], [])
