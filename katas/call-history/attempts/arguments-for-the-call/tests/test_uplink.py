from unittest.mock import Mock

from myapp.uplink import send_photo


def test_sends_the_photo():
    link = Mock()

    send_photo(link, b"abcdefghij", limit=4)

    received = b""
    for sent in link.send.call_args_list:
        assert sent[0] == len(received)
        assert 0 < len(sent[1]) <= 4
        received += sent[1]
    assert received == b"abcdefghij"
