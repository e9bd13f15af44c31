import unittest
from types import SimpleNamespace
from unittest.mock import create_autospec

from myapp.barrier import Session, Ticket, may_leave


class BarrierTest(unittest.TestCase):
    def setUp(self):
        self.session = create_autospec(Session, instance=True)

    def leaves(self, ticket):
        self.session.query.return_value.first.side_effect = lambda: ticket
        db = SimpleNamespace(session=self.session)
        return may_leave(db, SimpleNamespace(timeout=4), "B-12")

    def test_paid(self):
        self.assertTrue(self.leaves(Ticket("B-12", paid=True)))
        self.session.query.assert_called_once_with("tickets", plate="B-12", timeout=4)

    def test_not_paid(self):
        self.assertFalse(self.leaves(Ticket("B-12", paid=False)))

    def test_no_ticket(self):
        self.assertFalse(self.leaves(None))
