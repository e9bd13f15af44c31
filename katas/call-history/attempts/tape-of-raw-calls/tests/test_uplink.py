"""Hand-written link that keeps raw calls; one parametrized test per promise."""

from itertools import accumulate

import pytest

from myapp.uplink import send_photo


class Tape:
    """A link that takes whatever it is given and keeps it as it came."""

    def __init__(self):
        self.args = []
        self.kwargs = []

    def send(self, *args, **kwargs):
        self.args.append(args)
        self.kwargs.append(kwargs)

    @property
    def offsets(self):
        return [offset for offset, _ in self.args]

    @property
    def chunks(self):
        return [chunk for _, chunk in self.args]


EVERY_BYTE = bytes(range(256))
CASES = [
    pytest.param((EVERY_BYTE, 100), id="a rest"),
    pytest.param((EVERY_BYTE, 64), id="no rest"),
    pytest.param((EVERY_BYTE, 255), id="a rest of one"),
    pytest.param((EVERY_BYTE, 256), id="just fits"),
    pytest.param((EVERY_BYTE, 1000), id="room to spare"),
    pytest.param((b"\0\n buoy \n\0", 1), id="byte by byte"),
    pytest.param((b"\xff" * 7, 3), id="all alike"),
    pytest.param((b"", 5), id="no photo"),
]


@pytest.fixture(params=CASES)
def sent(request):
    photo, limit = request.param
    tape = Tape()
    send_photo(tape, photo, limit)
    return photo, limit, tape


def test_both_arguments_come_by_position(sent):
    _, _, tape = sent
    assert all(len(args) == 2 for args in tape.args)
    assert not any(tape.kwargs)


def test_chunks_in_order_make_the_photo(sent):
    photo, _, tape = sent
    assert b"".join(tape.chunks) == photo


def test_offset_is_what_went_before(sent):
    _, _, tape = sent
    ends = list(accumulate(map(len, tape.chunks), initial=0))
    assert tape.offsets == ends[:-1]


def test_chunks_are_neither_empty_nor_too_long(sent):
    _, limit, tape = sent
    assert all(1 <= len(chunk) <= limit for chunk in tape.chunks)
