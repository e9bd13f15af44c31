"""unittest.TestCase with hand-written doubles and a journal; the lockers ask the real class."""

import inspect
import unittest

from myapp.lockers import Lockers, Stay
from myapp.luggage import DeclinedError, fee, hand_out

STAYS = {"T-7": Stay(number=12, days=3), "T-8": Stay(number=40, days=1)}


class JournalLockers:
    """Knows the methods of the real Lockers and no other, and writes down each call.

    A name that the driver does not have is written down as well, since the AttributeError could
    be ignored on its way.
    """

    def __init__(self, journal):
        self._journal = journal

    def __getattr__(self, name):
        try:
            signature = inspect.signature(getattr(Lockers, name))
        except AttributeError:
            self._journal.append(("not in the driver", name))
            raise

        def method(*args, **kwargs):
            bound = signature.bind(self, *args, **kwargs)
            self._journal.append((name, *bound.args[1:]))
            return STAYS[bound.args[1]] if name == "find" else None

        return method


class JournalTill:
    def __init__(self, journal, error=None):
        self._journal, self._error = journal, error

    def charge(self, card, cents):
        self._journal.append(("charge", card, cents))
        if self._error:
            raise self._error


class JournalPrinter:
    def __init__(self, journal, error=None):
        self._journal, self._error = journal, error

    def print(self, line):
        self._journal.append(("print", line))
        if self._error:
            raise self._error


class OutOfPaperError(Exception):
    """An error of the printer that no program can know by name."""


class FeeTest(unittest.TestCase):
    def test_every_day_costs_something(self):
        for days, cents in [(1, 500), (2, 800), (3, 1100), (10, 3200)]:
            with self.subTest(days=days):
                self.assertEqual(fee(days), cents)


class HandOutTest(unittest.TestCase):
    def hand_out(self, ticket="T-7", *, declined=None, jam=None, **options):
        """Hand out some luggage; return the journal of the calls (also if the card is declined)."""
        journal = []
        doubles = JournalLockers(journal), JournalTill(journal, declined), JournalPrinter(journal, jam)
        if declined is None:
            hand_out(ticket, "4000-1", *doubles, **options)
        else:
            with self.assertRaises(DeclinedError) as caught:
                hand_out(ticket, "4000-1", *doubles, **options)
            self.assertIs(caught.exception, declined)
        self.assertEqual([entry for entry in journal if entry[0] == "not in the driver"], [])
        return journal

    def only(self, journal, *names):
        return [entry for entry in journal if entry[0] in names]

    def test_the_driver_has_every_method_that_is_called(self):
        for name in ("find", "open", "clear"):
            with self.subTest(name):
                self.assertTrue(callable(getattr(Lockers, name, None)))
        for receipt in (False, True):
            with self.subTest(receipt=receipt):
                self.hand_out(receipt=receipt)

    def test_the_stay_is_looked_up(self):
        self.assertEqual(set(self.only(self.hand_out(), "find")), {("find", "T-7")})

    def test_the_card_is_charged_once(self):
        for ticket, cents in [("T-7", 1100), ("T-8", 500)]:
            for receipt in (False, True):
                with self.subTest(ticket=ticket, receipt=receipt):
                    journal = self.hand_out(ticket, receipt=receipt)
                    self.assertEqual(self.only(journal, "charge"), [("charge", "4000-1", cents)])

    def test_the_right_door_is_opened_and_the_locker_is_cleared(self):
        for ticket, number in [("T-7", 12), ("T-8", 40)]:
            for receipt in (False, True):
                with self.subTest(ticket=ticket, receipt=receipt):
                    journal = self.hand_out(ticket, receipt=receipt)
                    self.assertCountEqual(
                        self.only(journal, "open", "clear"), [("open", number), ("clear", number)]
                    )

    def test_the_money_comes_first(self):
        journal = self.only(self.hand_out(receipt=True), "charge", "open", "clear", "print")

        self.assertEqual(journal[0][0], "charge")

    def test_without_money_the_door_stays_shut(self):
        for receipt in (False, True):
            with self.subTest(receipt=receipt):
                journal = self.hand_out(declined=DeclinedError("no"), receipt=receipt)
                self.assertEqual(len(self.only(journal, "charge")), 1)
                self.assertEqual(self.only(journal, "open", "clear", "print"), [])

    def test_no_receipt_that_nobody_wants(self):
        for options in ({}, {"receipt": False}):
            with self.subTest(options=options):
                self.assertEqual(self.only(self.hand_out(**options), "print"), [])

    def test_a_receipt_is_one_line(self):
        ((_, line),) = self.only(self.hand_out(receipt=True), "print")

        self.assertIsInstance(line, str)
        self.assertLessEqual(len(line.splitlines()), 1)

    def test_nobody_waits_for_the_printer(self):
        for jam in (OutOfPaperError("!"), OSError("!"), ValueError("!"), DeclinedError("!")):
            with self.subTest(jam=jam):
                journal = self.hand_out(jam=jam, receipt=True)
                self.assertEqual(len(self.only(journal, "charge")), 1)
                self.assertEqual(len(self.only(journal, "print")), 1)
                self.assertCountEqual(
                    self.only(journal, "open", "clear"), [("open", 12), ("clear", 12)]
                )
