from unittest.mock import Mock

from myapp.uplink import send_photo


def test_sends_the_photo():
    link = Mock()

    send_photo(link, b"abcdefghij", limit=4)

    assert b"".join(sent.args[1] for sent in link.send.call_args_list) == b"abcdefghij"
