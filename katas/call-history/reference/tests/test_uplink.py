"""What goes over the satellite link."""

from unittest.mock import Mock

import pytest

from myapp.uplink import send_photo


@pytest.fixture
def link():
    return Mock()


def history(link):
    """Every (offset, chunk) that was sent, from the first to the last."""
    return [sent.args for sent in link.send.call_args_list]


@pytest.mark.parametrize("photo", [b"abcdefghij", b"abcdefgh", b"abc"])
def test_every_chunk_goes_on_where_the_one_before_it_ended(link, photo):
    send_photo(link, photo, limit=4)

    received = b""
    for offset, chunk in history(link):
        assert offset == len(received)
        received += chunk
    assert received == photo


@pytest.mark.parametrize("photo", [b"abcdefghij", b"abcdefgh", b"abc"])
def test_no_chunk_is_empty_or_too_long(link, photo):
    send_photo(link, photo, limit=4)

    for _, chunk in history(link):
        assert 1 <= len(chunk) <= 4
