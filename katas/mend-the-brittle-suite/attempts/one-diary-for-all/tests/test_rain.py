"""Hand-written doubles that share one diary; no mock library; plain functions."""

import re
from collections import Counter

import pytest

from myapp import rain

FILM = "Moonlight"

ANNA = rain.Booking("B-1", "+47 11", 1205)
BERIT = rain.Booking("B-2", "+47 22", 3000)
BERIT_AGAIN = rain.Booking("B-3", "+47 22", 995)
CARL = rain.Booking("B-4", "+47 33", 1205)
EVERYBODY = [ANNA, BERIT, BERIT_AGAIN, CARL]

# An amount on its own: 12.05, but no part of 12.050, nor of a date such as 12.05.2031.
AMOUNT = re.compile(r"(?<!\d)(?<!\d\.)\d+\.\d\d(?!\d)(?!\.\d)")


class Evening:
    """Desk, bank and phones, and a diary of what was done with them, in that order.

    The methods have the parameters of the protocols, so it does not matter how they are given.
    """

    def __init__(self, sold, refused=None):
        self.diary = []
        self.desk = _Desk(self.diary, sold)
        self.bank = _Bank(self.diary, refused or {})
        self.phones = _Phones(self.diary)

    def call_off(self):
        return rain.call_off(FILM, self.desk, self.bank, self.phones)

    def entries(self, what):
        """The arguments of all calls of one method."""
        return [rest for name, *rest in self.diary if name == what]


class _Desk:
    def __init__(self, diary, sold):
        self._diary, self._sold = diary, sold

    def close(self, film):
        self._diary.append(("close", film))

    def bookings(self, film):
        self._diary.append(("bookings", film))
        return list(self._sold)


class _Bank:
    def __init__(self, diary, refused):
        self._diary, self._refused = diary, refused

    def refund(self, booking, cents):
        self._diary.append(("refund", booking, cents))
        if booking in self._refused:
            raise self._refused[booking]
        self._diary.append(("refunded", booking))


class _Phones:
    def __init__(self, diary):
        self._diary = diary

    def text(self, phone, message):
        self._diary.append(("text", phone, AMOUNT.findall(message)))


def euros(booking):
    """The amount as it has to stand in the text; written out, not computed by the program."""
    return {1205: "12.05", 3000: "30.00", 995: "9.95", 5: "0.05"}[booking.cents]


def test_the_sale_is_closed_once_for_this_film():
    evening = Evening(EVERYBODY)

    evening.call_off()

    assert evening.entries("close") == [[FILM]]


def test_the_bookings_are_asked_for_after_the_sale_is_closed():
    evening = Evening(EVERYBODY)

    evening.call_off()

    at_the_desk = [entry for entry in evening.diary if entry[0] in ("close", "bookings")]
    assert at_the_desk[0] == ("close", FILM)
    assert set(at_the_desk[1:]) == {("bookings", FILM)}


def test_everybody_is_paid_back_once():
    evening = Evening(EVERYBODY)

    evening.call_off()

    assert sorted(evening.entries("refund")) == [
        ["B-1", 1205],
        ["B-2", 3000],
        ["B-3", 995],
        ["B-4", 1205],
    ]


@pytest.mark.parametrize(
    ("sold", "total"), [([], 0), ([ANNA], 1205), (EVERYBODY, 6405)], ids=["none", "one", "four"]
)
def test_the_cents_paid_back_are_returned(sold, total):
    assert Evening(sold).call_off() == total


def test_everybody_is_told_their_own_amount_once_and_no_other():
    evening = Evening(EVERYBODY)

    evening.call_off()

    assert sorted(evening.entries("text")) == [
        ["+47 11", ["12.05"]],
        ["+47 22", ["30.00"]],
        ["+47 22", ["9.95"]],
        ["+47 33", ["12.05"]],
    ]


def test_a_few_cents_have_two_decimals_too():
    evening = Evening([rain.Booking("B-9", "+47 99", 5)])

    evening.call_off()

    assert evening.entries("text") == [["+47 99", ["0.05"]]]


@pytest.mark.parametrize("sold", [EVERYBODY, EVERYBODY[::-1]], ids=["as sold", "the other way"])
def test_nobody_is_told_before_their_own_refund(sold):
    evening = Evening(sold)

    evening.call_off()

    for booking in sold:
        text = evening.diary.index(("text", booking.phone, [euros(booking)]))
        assert evening.diary.index(("refunded", booking.number)) < text


@pytest.mark.parametrize("unlucky", EVERYBODY, ids=lambda booking: booking.number)
@pytest.mark.parametrize("kind", [OSError, TimeoutError])
def test_an_error_of_the_bank_is_passed_on(unlucky, kind):
    error = kind("no line to the bank")
    evening = Evening(EVERYBODY, refused={unlucky.number: error})

    with pytest.raises(kind) as caught:
        evening.call_off()

    # What becomes of the others is not promised; only that nobody is told or paid wrongly.
    assert caught.value is error
    refunds = Counter(booking for booking, _ in evening.entries("refund"))
    assert refunds[unlucky.number] == 1
    assert set(refunds.values()) == {1}
    assert [unlucky.phone, [euros(unlucky)]] not in evening.entries("text")
