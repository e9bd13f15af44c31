"""The users of the site, and how they leave it."""

import json
from urllib.error import HTTPError
from urllib.request import Request, urlopen

URL = "https://users.example.com"


class UserService:
    """The records of the users. It belongs to the accounts team."""

    def get_user(self, user_id: int) -> dict[str, str]:
        """Return the record of a user: a dict with their `name` and `email`."""
        with urlopen(f"{URL}/{user_id}") as answer:
            record: dict[str, str] = json.load(answer)
        return record

    def delete_user(self, user_id: int) -> bool:
        """Delete a user; False if that is refused, and the user is still there."""
        try:
            with urlopen(Request(f"{URL}/{user_id}", method="DELETE")):
                return True
        except HTTPError:
            return False


def close_account(user_id: int, service: UserService) -> str:
    """Delete a user and return what to tell them, by the `name` in their record.

    That is `Goodbye, <name>!` once `service.delete_user` has said True, and
    `Sorry, <name>, your account is still open.` if it said False. Only methods
    that `UserService` has are called.
    """
    name = service.get_user(user_id)["name"]
    if service.delete_user(user_id):
        return f"Goodbye, {name}!"
    return f"Sorry, {name}, your account is still open."
