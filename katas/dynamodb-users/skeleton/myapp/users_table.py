"""The users, in the DynamoDB table Users in us-east-1."""

from typing import Any

import boto3


def _users() -> Any:
    return boto3.resource("dynamodb", region_name="us-east-1").Table("Users")


def _key(user_id: str) -> dict[str, str]:
    return {"user_id": user_id}


def put_user(user_id: str, name: str, email: str) -> None:
    """Store a user, in place of the one who has this id already, if any."""
    _users().put_item(Item={**_key(user_id), "name": name, "email": email})


def get_user(user_id: str) -> dict[str, str] | None:
    """Return the user with this id, or None when there is none.

    The dict has exactly user_id, name and email, whatever else the item holds.
    """
    user = _users().get_item(Key=_key(user_id)).get("Item")
    if user is None:
        return None
    return {field: user[field] for field in ("user_id", "name", "email")}
