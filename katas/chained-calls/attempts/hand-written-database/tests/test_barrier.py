from types import SimpleNamespace

from myapp.barrier import Ticket, may_leave

CONFIG = SimpleNamespace(timeout=2)


class Rows:
    def __init__(self, rows):
        self.rows = rows

    def first(self):
        return self.rows[0] if self.rows else None


class Session:
    def __init__(self, *tickets):
        self.tickets = tickets
        self.log = []

    def query(self, table, **conditions):
        self.log.append((table, conditions))
        return Rows([t for t in self.tickets if t.plate == conditions["plate"]])


def test_who_may_leave():
    session = Session(Ticket("PAID", True), Ticket("OPEN", False))
    db = SimpleNamespace(session=session)

    leaving = [plate for plate in ["PAID", "OPEN", "LOST"] if may_leave(db, CONFIG, plate)]

    assert leaving == ["PAID"]
    assert session.log == [
        ("tickets", {"plate": plate, "timeout": 2}) for plate in ["PAID", "OPEN", "LOST"]
    ]
