"""Signing up, with whatever repository keeps the users."""

from myapp.users import DuplicateUserError, User, UserNotFoundError, UserRepository


class AddressTakenError(Exception):
    """Somebody has signed up with this address before."""


def is_free(users: UserRepository, email: str) -> bool:
    """Say whether nobody has signed up with this address yet."""
    try:
        users.get(email)
    except UserNotFoundError:
        return True
    return False


def sign_up(users: UserRepository, email: str, name: str) -> User:
    """Store a new user, not yet confirmed, and give it back.

    Raises AddressTakenError if the address is not free; whoever has it stays
    as they are.
    """
    user = User(email, name)
    try:
        users.add(user)
    except DuplicateUserError:
        raise AddressTakenError(email) from None
    return user


def rename(users: UserRepository, email: str, name: str) -> None:
    """Store a new name for the user with this address, and change nothing else.

    Raises UserNotFoundError if nobody has the address.
    """
    user = users.get(email)
    user.name = name
    users.save(user)


def newest(users: UserRepository, count: int) -> list[User]:
    """Give the last `count` users who signed up, the latest first."""
    return users.all()[::-1][:count]
