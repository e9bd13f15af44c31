"""No matchers: a hand-written library behind a callback, and its guest book is compared."""

import json
import re
from urllib.parse import parse_qsl, urlsplit

import pytest
import responses

from myapp.reminders import remind

MOST = 50  # requests; whoever sends more than that is going round in circles


class Library:
    """Has pages of loans, and writes every request that comes in into its guest book."""

    def __init__(self):
        self.pages = [[]]
        self.guest_book = []

    def answer(self, request):
        assert len(self.guest_book) < MOST, "too many requests"
        url = urlsplit(request.url)
        address = f"{request.method} {url.scheme}://{url.netloc}{url.path}"
        query = sorted(parse_qsl(url.query, keep_blank_values=True))
        body = json.loads(request.body) if request.body else None
        self.guest_book.append((address, query, body, request.headers.get("Authorization")))
        if request.method == "POST":
            return 200, {}, "{}"
        return self._page(int(dict(query).get("page", 1)))

    def _page(self, number):
        if not 1 <= number <= len(self.pages):
            return 404, {}, json.dumps({"error": "no such page"})
        loans = self.pages[number - 1]
        return 200, {}, json.dumps({"loans": loans, "pages": len(self.pages)})


@pytest.fixture
def library():
    library = Library()
    with responses.RequestsMock(assert_all_requests_are_fired=False) as mock:
        for method in ("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD"):
            mock.add_callback(method, re.compile(".*"), callback=library.answer)
        yield library


def reading(day, page, token):
    query = [("due", day), ("page", str(page))]
    return "GET https://library.example.com/loans", query, None, f"Bearer {token}"


def reminder(loan, member, token):
    body = {"loan": loan, "member": member}
    return "POST https://library.example.com/reminders", [], body, f"Bearer {token}"


def assert_same_visits(found, expected):
    """The same requests, each as often, in whatever order."""
    assert sorted(found, key=repr) == sorted(expected, key=repr)


def test_every_page_is_read_and_every_loan_reminded_of(library):
    library.pages = [
        [{"id": 7, "member": 31}, {"id": 8, "member": 40}],
        [{"id": 9, "member": 31}],
        [{"id": 12, "member": 55}, {"id": 3, "member": 2}],
    ]

    remind("2024-05-02", "s3cret")

    assert_same_visits(
        library.guest_book,
        [
            reading("2024-05-02", 1, "s3cret"),
            reading("2024-05-02", 2, "s3cret"),
            reading("2024-05-02", 3, "s3cret"),
            reminder(7, 31, "s3cret"),
            reminder(8, 40, "s3cret"),
            reminder(9, 31, "s3cret"),
            reminder(12, 55, "s3cret"),
            reminder(3, 2, "s3cret"),
        ],
    )


def test_a_single_page_on_another_day_with_another_token(library):
    library.pages = [[{"id": 1, "member": 1}]]

    remind("2023-12-31", "abc")

    assert_same_visits(
        library.guest_book, [reading("2023-12-31", 1, "abc"), reminder(1, 1, "abc")]
    )


def test_nothing_due(library):
    library.pages = [[]]

    remind("2024-05-02", "s3cret")

    assert_same_visits(library.guest_book, [reading("2024-05-02", 1, "s3cret")])


def test_a_page_without_loans_is_not_the_last(library):
    library.pages = [[], [{"id": 5, "member": 6}]]

    remind("2024-05-02", "s3cret")

    assert_same_visits(
        library.guest_book,
        [
            reading("2024-05-02", 1, "s3cret"),
            reading("2024-05-02", 2, "s3cret"),
            reminder(5, 6, "s3cret"),
        ],
    )
