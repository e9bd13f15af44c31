from myapp.till import pay


class Purse:
    name = "Purse"

    def __init__(self, cents):
        self.cents = cents
        self.bookings = []

    def charge(self, amount):
        self.bookings.append(-amount)
        return amount <= self.cents

    def refund(self, amount):
        self.bookings.append(amount)
        return f"P{len(self.bookings)}"


def test_enough_in_the_purse():
    purse = Purse(2000)
    assert pay(purse, 2000) == "Purse: 2000 paid"
    assert purse.bookings == [-2000]


def test_too_little_in_the_purse():
    purse = Purse(2000)
    assert pay(purse, 2001) == "Purse: 2001 failed, refund P2"
    assert purse.bookings == [-2001, 2001]
