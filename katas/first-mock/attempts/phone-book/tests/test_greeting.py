"""Style: unusual; no mock at all, a hand-written phone book that notes for whom it was asked."""

import unittest

from myapp.greeting import greet

NAMES = {42: "Ada", 7: "grace hopper", 0: "Root", 1: "", 99: " Zoë {name} "}


class PhoneBook:
    """A database of records that remembers for whom it was asked."""

    def __init__(self):
        self.asked = []

    def get_user(self, user_id):
        self.asked.append(user_id)
        return {"name": NAMES[user_id], "email": f"no-{user_id}@example.com"}


class Greeting(unittest.TestCase):
    def test_everybody_in_the_book_is_greeted_by_their_own_name(self):
        for user_id, name in NAMES.items():
            with self.subTest(user_id=user_id):
                book = PhoneBook()
                self.assertEqual(greet(book, user_id), "Hello, " + name + "!")
                # That user, and no other. How often is not promised.
                self.assertEqual(set(book.asked), {user_id})

    def test_nobody_is_looked_up_in_no_book(self):
        book = PhoneBook()
        self.assertEqual(greet(book, None), "Hello, stranger!")
        self.assertEqual(book.asked, [])
