"""A stand-in for the database, for tests."""

from copy import deepcopy

from myapp.users import DuplicateUserError, User, UserNotFoundError


class FakeUserRepository:
    def __init__(self) -> None:
        self.records: list[User] = []

    def add(self, user: User) -> None:
        if any(record.email == user.email for record in self.records):
            raise DuplicateUserError(f"{user.email} is stored already")
        self.records.append(deepcopy(user))

    def get(self, email: str) -> User:
        return deepcopy(self.records[self._index(email)])

    def save(self, user: User) -> None:
        self.records[self._index(user.email)] = deepcopy(user)

    def all(self) -> list[User]:
        return deepcopy(self.records)

    def _index(self, email: str) -> int:
        for index, record in enumerate(self.records):
            if record.email == email:
                return index
        raise UserNotFoundError(f"nobody has {email}")
