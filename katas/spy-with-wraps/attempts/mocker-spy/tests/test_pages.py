from itertools import product

from myapp import pages

TEXTS = ["", "a", "a rose is a rose is a rose", "to be or not to be, that is the question"]


def test_the_same_lines_with_less_work(mocker):
    expected = {
        (text, width): pages.break_lines(text, width) for text, width in product(TEXTS, [5, 9, 40])
    }
    spy = mocker.spy(pages, "break_lines")
    typesetter = pages.Typesetter(pages.break_lines)

    for _ in range(3):
        assert {pair: typesetter.lines(*pair) for pair in expected} == expected

    assert [asked.args for asked in spy.call_args_list] == list(expected)
