from myapp.users import UserService, close_account


class Users:
    """A service with one user, who may be protected from deletion."""

    def __init__(self, protected=False):
        self.names = {5: "Lin"}
        self.protected = protected

    def get_user(self, user_id):
        return {"name": self.names[user_id], "email": "lin@example.com"}

    def delete_user(self, user_id):
        if self.protected:
            return False
        self.names.pop(user_id, None)
        return True


def test_the_real_service_has_these_methods():
    assert {"get_user", "delete_user"} <= set(dir(UserService))


def test_a_user_who_may_leave():
    assert close_account(5, Users()) == "Goodbye, Lin!"


def test_who_has_left_is_gone():
    service = Users()
    close_account(5, service)
    assert service.names == {}


def test_a_user_who_may_not():
    service = Users(protected=True)
    assert close_account(5, service) == "Sorry, Lin, your account is still open."
