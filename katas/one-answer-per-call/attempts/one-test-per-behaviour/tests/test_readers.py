from unittest.mock import Mock

from myapp.readers import all_readers


def script(*pages, in_reserve=()):
    last = len(pages) - 1
    answers = [{"addresses": page, "more": number < last} for number, page in enumerate(pages)]
    return Mock(**{"page.side_effect": [*answers, *in_reserve]})


def numbers_asked(mailing_list):
    return [asked.args[0] for asked in mailing_list.page.call_args_list]


def test_reads_the_only_page():
    assert all_readers(script(["ann"])) == ["ann"]


def test_reads_on_after_the_first_page():
    assert "bo" in all_readers(script(["ann"], ["bo"], ["cy"]))


def test_reads_the_last_page():
    assert "cy" in all_readers(script(["ann"], ["bo"], ["cy"]))


def test_keeps_the_order():
    readers = all_readers(script(["ann", "bo"], ["cy", "di"], ["ed"]))

    assert readers == sorted(readers)


def test_begins_with_page_one():
    mailing_list = script(["ann"], ["bo"])

    all_readers(mailing_list)

    assert numbers_asked(mailing_list)[0] == 1


def test_asks_for_as_many_pages_as_there_are():
    mailing_list = script(["ann"], ["bo"], in_reserve=[{"addresses": [], "more": False}])

    all_readers(mailing_list)

    assert mailing_list.page.call_count == 2
