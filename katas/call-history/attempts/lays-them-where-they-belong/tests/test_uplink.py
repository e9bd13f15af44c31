from unittest.mock import Mock

from myapp.uplink import send_photo


def test_sends_the_photo():
    link = Mock()

    send_photo(link, b"abcdefghij", limit=4)

    received = bytearray(10)
    for sent in link.send.call_args_list:
        offset, chunk = sent.args
        assert len(chunk) <= 4
        received[offset : offset + len(chunk)] = chunk
    assert received == b"abcdefghij"
