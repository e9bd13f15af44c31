from myapp.greeting import greet


class Desk:
    def __init__(self):
        self.asked_for = []

    def get_user(self, number):
        self.asked_for.append(number)
        return {"name": "Ada"}


def test_ada():
    desk = Desk()
    assert greet(desk, 42) == "Hello, Ada!"
    assert desk.asked_for == [42]


def test_nobody():
    desk = Desk()
    assert greet(desk, None) == "Hello, stranger!"
    assert desk.asked_for == []
