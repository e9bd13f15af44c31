"""What the gateway and the board promise, and that nothing else talks to the library."""

import ast
from pathlib import Path

import pytest
import requests
import responses

from myapp.board import line
from myapp.gauges import Gauges
from myapp.rivers import NoLevelError, UnknownStationError

FOLDER = Path(__file__).resolve().parents[1]
LIBRARIES = {"requests", "responses"}
STATION = "https://rivers.example.com/stations/oak-1"
NO_LEVEL = {
    "status 503": {"status": 503, "json": {"value": 214, "unit": "cm"}},
    "status 403": {"status": 403, "json": {"value": 214, "unit": "cm"}},
    "a refused connection": {"body": requests.ConnectionError("refused")},
    "a time-out": {"body": requests.ReadTimeout("too slow")},
    "a page of HTML": {"body": "<h1>Back soon</h1>"},
    "an answer without a value": {"json": {"unit": "cm"}},
    "an answer without a unit": {"json": {"value": 214}},
    "a reading in feet": {"json": {"value": 7, "unit": "ft"}},
}


class Told:
    """A double of the gateway: gives or raises what it was told, for one station."""

    def __init__(self, outcome):
        self.outcome = outcome

    def level(self, station):
        assert station == "oak-1", f"the board asked for {station!r}, not for 'oak-1'"
        if isinstance(self.outcome, Exception):
            raise self.outcome
        return self.outcome


def level_when_the_service(**answers):
    """Give what `Gauges().level` gives or raises when the service answers like this."""
    with responses.RequestsMock(assert_all_requests_are_fired=False) as service:
        service.get(STATION, **answers)
        try:
            return Gauges().level("oak-1")
        except Exception as error:
            return error


@pytest.mark.parametrize(
    ("value", "unit", "expected"), [(214, "cm", 214), (2.5, "m", 250), (0, "cm", 0)]
)
def test_gauges_gives_centimetres(value, unit, expected):
    """Gauges().level gives the level in centimetres, whatever the unit of the reading."""
    level = level_when_the_service(json={"value": value, "unit": unit})
    if isinstance(level, Exception):
        raise level
    assert level == pytest.approx(expected), f"{value} {unit} became {level!r}"


def test_gauges_knows_an_unknown_station():
    """Status 404 is an UnknownStationError."""
    outcome = level_when_the_service(status=404, json={"error": "no such station"})
    assert isinstance(outcome, UnknownStationError), f"a 404 became {outcome!r}"


@pytest.mark.parametrize("story", NO_LEVEL)
def test_gauges_has_an_error_of_our_own(story):
    """Whatever keeps a level from being had is a NoLevelError, and no error of the library."""
    outcome = level_when_the_service(**NO_LEVEL[story])
    assert isinstance(outcome, NoLevelError), f"{story} became {outcome!r}"


@pytest.mark.parametrize(
    ("outcome", "expected"),
    [
        (214.0, "oak-1: 214 cm"),
        (UnknownStationError("oak-1"), "oak-1: no such station"),
        (NoLevelError("oak-1"), "oak-1: level unknown"),
    ],
    ids=["level", "unknown-station", "no-level"],
)
def test_the_board_asks_the_gateway_it_is_given(outcome, expected):
    """line(station, levels) asks levels, and says what it has always said."""
    assert line("oak-1", Told(outcome)) == expected


def test_only_the_gateway_imports_the_library():
    """No file of the program but gauges.py imports requests."""
    found = [
        path.name
        for path in sorted((FOLDER / "myapp").rglob("*.py"))
        if path.name != "gauges.py" and "requests" in imported(parse(path))
    ]
    assert found == [], f"{', '.join(found)} still imports requests"


def test_tests_of_other_code_leave_the_library_alone():
    """A test file that imports the alarm or the board does nothing with requests or responses."""
    found = [
        path.name
        for path in sorted((FOLDER / "tests").rglob("*.py"))
        if {"myapp.alarm", "myapp.board"} & imported(parse(path)) and uses_library(parse(path))
    ]
    assert found == [], f"{', '.join(found)} should use a double of the gateway"


def parse(path):
    return ast.parse(path.read_bytes())


def imported(tree):
    """The dotted names that are imported: packages, modules and what comes from them."""
    names = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module)
            names.update(f"{node.module}.{alias.name}" for alias in node.names)
    return names | {name.partition(".")[0] for name in names}


def uses_library(tree):
    """Whether a test imports a library, or reaches for the one that the gateway imports."""
    return bool(LIBRARIES & imported(tree)) or any(map(is_a_way_in, ast.walk(tree)))


def is_a_way_in(node):
    """Whether this is ``gauges.requests``, or the text of a patch such as "requests.get"."""
    if isinstance(node, ast.Attribute):
        return ast.unparse(node).endswith("gauges.requests")
    if not (isinstance(node, ast.Constant) and isinstance(node.value, str)):
        return False
    parts = node.value.split(".")
    is_dotted_name = len(parts) > 1 and all(map(str.isidentifier, parts))
    return is_dotted_name and (parts[0] == "requests" or ".gauges.requests" in node.value)
