import pytest

from myapp import orders


class Shop:
    def __init__(self):
        self.room = True
        self.transaction = "tx_55"
        self.diary = []

    def save(self, user_id, amount):
        self.diary.append(("save", user_id, amount))
        return self.room

    def charge(self, user_id, amount):
        self.diary.append(("charge", user_id, amount))
        return {"transaction_id": self.transaction}

    def mail(self, user_id, transaction_id):
        self.diary.append(("mail", user_id, transaction_id))


@pytest.fixture
def shop(monkeypatch):
    shop = Shop()
    monkeypatch.setattr(orders, "save_to_db", shop.save)
    monkeypatch.setattr(orders, "charge_card", shop.charge)
    monkeypatch.setattr(orders, "send_email", shop.mail)
    return shop


def test_a_good_day(shop):
    assert orders.place_order(3, 250) == "tx_55"
    assert shop.diary == [("save", 3, 250), ("charge", 3, 250), ("mail", 3, "tx_55")]


def test_a_full_database(shop):
    shop.room = False
    assert orders.place_order(3, 250) is None
    assert shop.diary == [("save", 3, 250)]


def test_a_strict_bank(shop):
    shop.transaction = None
    assert orders.place_order(3, 250) is None
    assert shop.diary == [("save", 3, 250), ("charge", 3, 250)]
