"""Plain functions as the double: a gateway made of SimpleNamespace."""

from types import SimpleNamespace

import pytest

from myapp.board import line
from myapp.rivers import NoLevelError, UnknownStationError


def gateway(answers):
    def level(station):
        answer = answers[station]
        if isinstance(answer, Exception):
            raise answer
        return answer

    return SimpleNamespace(level=level)


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (340, "elm-7: 340 cm"),
        (339.6, "elm-7: 340 cm"),
        (0, "elm-7: 0 cm"),
        (UnknownStationError("elm-7"), "elm-7: no such station"),
        (NoLevelError("elm-7"), "elm-7: level unknown"),
    ],
)
def test_line(answer, expected):
    assert line("elm-7", gateway({"elm-7": answer})) == expected
