"""A hand-written mailing list that counts the questions, and parametrized pages."""

import pytest

from myapp.readers import all_readers


class FakeMailingList:
    """Has the pages it is given; the last one says that there are no more."""

    def __init__(self, *pages):
        self.pages = pages
        self.asked = []

    def page(self, number, /, *, size):
        self.asked.append(number)
        if not 1 <= number <= len(self.pages):
            raise AssertionError(f"there is no page {number}")
        return {"addresses": list(self.pages[number - 1]), "more": number < len(self.pages)}


HUNDRED = [f"reader{n}@example.com" for n in range(100)]


@pytest.mark.parametrize(
    "pages",
    [
        pytest.param([[]], id="nobody"),
        pytest.param([["ada"]], id="one reader"),
        pytest.param([["ada", "grace"], ["linus"]], id="two pages"),
        pytest.param([["ada"], ["grace"], ["linus"], ["guido"]], id="four pages"),
        pytest.param([["ada", "grace"], ["linus", "guido"]], id="the last page is full"),
        pytest.param([["ada"], ["grace", "linus", "guido"]], id="a short page first"),
        pytest.param([["ada"], [], ["grace"]], id="an empty page in between"),
        pytest.param([[], ["grace"]], id="an empty page first"),
        pytest.param([["ada"], []], id="an empty page last"),
        pytest.param([["zoe", "bob"], ["ada"]], id="not sorted"),
        pytest.param([["ada", "bob", "ada"], ["bob"]], id="the same address again"),
        pytest.param([["ada"], ["ada"], ["ada"]], id="three equal pages"),
        pytest.param([HUNDRED], id="a hundred on the only page"),
        pytest.param([HUNDRED, HUNDRED, HUNDRED[:40]], id="as at the bakery"),
        pytest.param([[str(n)] for n in range(25)], id="many pages"),
    ],
)
def test_all_pages_in_order_each_once(pages):
    mailing_list = FakeMailingList(*pages)

    assert all_readers(mailing_list) == [address for page in pages for address in page]
    assert mailing_list.asked == list(range(1, len(pages) + 1))


def test_every_friday_from_the_beginning():
    first_week = FakeMailingList(["ada"], ["grace"])
    second_week = FakeMailingList(["linus"], ["guido"], ["ada"])

    assert all_readers(first_week) == ["ada", "grace"]
    assert all_readers(second_week) == ["linus", "guido", "ada"]
    assert second_week.asked == [1, 2, 3]
