"""A stand-in for the database, for tests."""

from dataclasses import astuple, dataclass, field

from myapp.users import DuplicateUserError, User, UserNotFoundError


@dataclass
class FakeUserRepository:
    """Keeps rows that nobody can change, and makes a User of a row when asked."""

    rows: dict[str, tuple] = field(default_factory=dict)

    def add(self, user):
        row = astuple(user)
        if self.rows.setdefault(user.email, row) is not row:
            raise DuplicateUserError(user.email)

    def get(self, email):
        try:
            return User(*self.rows[email])
        except KeyError:
            raise UserNotFoundError(email) from None

    def save(self, user):
        self.get(user.email)
        self.rows[user.email] = astuple(user)

    def all(self):
        return [User(*row) for row in self.rows.values()]
