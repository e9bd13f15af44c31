from unittest.mock import Mock, call

from myapp.uplink import send_photo


def test_sends_the_photo():
    link = Mock()

    send_photo(link, b"abcdefghij", limit=4)

    assert link.send.call_args_list == [call(0, b"abcd"), call(4, b"efgh"), call(8, b"ij")]


def test_sends_a_photo_that_comes_out_even():
    link = Mock()

    send_photo(link, b"abcdefgh", limit=4)

    assert link.send.call_args_list == [call(0, b"abcd"), call(4, b"efgh")]
