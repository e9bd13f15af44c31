"""Badges for the summer meeting of all branches."""

from typing import Protocol


class Users(Protocol):
    """What the badges need of the directory of users. The real one is somebody else's server."""

    def get_user(self, user_id: int) -> dict[str, str]:
        """Return a record such as {"name": "Ada", "email": "ada@example.com"}.

        Raises LookupError when nobody has this id.
        """


def badges(users: Users, user_ids: list[int]) -> tuple[list[str], list[int]]:
    """Return the badges to print, and the ids that nobody has.

    Every branch numbers its own people. A user id is the number of the branch times 1000,
    plus the number of the person there: 1007 and 2007 are two people, both with number 7.
    A badge shows that number and the name: "7 Ada".

    Each id given leads to a badge or is reported as unknown, as often as it is given. Both
    lists keep the order of ``user_ids``. In which order, and how often, ``users.get_user`` is
    asked is not promised.
    """
    printed: list[str] = []
    unknown: list[int] = []
    for user_id in user_ids:
        try:
            user = users.get_user(user_id)
        except LookupError:
            unknown.append(user_id)
            continue
        printed.append(f"{user_id % 1000} {user['name']}")
    return printed, unknown
