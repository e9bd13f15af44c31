import unittest
from collections import UserList
from contextlib import contextmanager

from myapp.depot import book_in


class Batch(UserList):
    missing = 0

    def __len__(self):
        return super().__len__() + self.missing


class Database:
    def __init__(self, *refused):
        self.refused = refused
        self.stored = []
        self.lent = 0

    def insert(self, parcel):
        if parcel in self.refused:
            raise OSError(parcel)
        self.stored.append(parcel)

    @contextmanager
    def pool(self):
        self.lent += 1
        try:
            yield self
        finally:
            self.lent -= 1


class BookIn(unittest.TestCase):
    def test_a_full_lorry(self):
        database = Database()
        self.assertEqual(book_in(database.pool(), Batch(["A1", "B2"])), "2 of 2 parcels")
        self.assertEqual(database.stored, ["A1", "B2"])
        self.assertEqual(database.lent, 0)

    def test_four_fell_off(self):
        batch = Batch(["A1", "B2"])
        batch.missing = 4
        self.assertEqual(book_in(Database().pool(), batch), "2 of 6 parcels")

    def test_refused(self):
        database = Database("B2")
        with self.assertRaises(OSError):
            book_in(database.pool(), Batch(["A1", "B2", "C3"]))
        self.assertEqual(database.lent, 0)
