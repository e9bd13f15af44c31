"""What goes over the satellite link.

call_args is the last call only. What about those before it?
"""

from unittest.mock import Mock

from myapp.uplink import send_photo


def test_sends_the_photo_to_its_end():
    link = Mock()

    send_photo(link, b"abcdefghij", limit=4)

    offset, chunk = link.send.call_args.args
    assert offset + len(chunk) == 10
