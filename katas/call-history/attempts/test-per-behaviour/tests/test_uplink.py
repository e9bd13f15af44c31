from unittest.mock import create_autospec

import pytest

from myapp.uplink import Link, send_photo


@pytest.fixture
def sent():
    def send(photo, limit):
        link = create_autospec(Link, instance=True)
        send_photo(link, photo, limit)
        return [(one.args[0], one.args[1]) for one in link.send.call_args_list]

    return send


def test_nothing_is_lost(sent):
    assert sorted(b"".join(chunk for _, chunk in sent(b"sunrise", 3))) == sorted(b"sunrise")


def test_the_front_goes_first(sent):
    assert b"".join(chunk for _, chunk in sent(b"sunris", 3)).startswith(b"sunr")


def test_the_offset_says_where_a_chunk_belongs(sent):
    for offset, chunk in sent(b"sunrise", 3):
        assert b"sunrise".startswith(chunk, offset)


def test_the_limit_is_kept(sent):
    assert max(len(chunk) for _, chunk in sent(b"sunrise", 3)) <= 3


def test_no_chunk_is_empty(sent):
    assert all(chunk for _, chunk in sent(b"sunris", 3))
