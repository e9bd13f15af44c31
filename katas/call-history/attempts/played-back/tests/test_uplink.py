"""Mock and a loop over call_args_list, one helper."""

from unittest.mock import Mock

from myapp.uplink import send_photo


def check(photo, limit):
    link = Mock()

    send_photo(link, photo, limit=limit)

    received = b""
    for c in link.send.call_args_list:
        offset, chunk = c.args
        assert c.kwargs == {}
        assert offset == len(received)
        assert 0 < len(chunk) <= limit
        received += chunk
    assert received == photo


def test_limit_does_not_divide_length():
    check(b"abcdefghij", 4)


def test_limit_divides_length():
    check(b"abcdefghij", 5)


def test_photo_fits_in_one_chunk():
    check(b"abc", 10)
