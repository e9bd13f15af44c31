from unittest.mock import Mock

from myapp.uplink import send_photo


def test_sends_the_photo():
    link = Mock()
    link.send.return_value = 10

    send_photo(link, b"abcdefghij", limit=4)

    assert link.send(0, b"abcdefghij") == 10
    link.send.assert_any_call(0, b"abcdefghij")
