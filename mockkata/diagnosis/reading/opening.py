"""What tests put in the place of ``open``."""

from collections.abc import Iterator
from dataclasses import dataclass

from mockkata.diagnosis import source
from mockkata.diagnosis.case import Case
from mockkata.diagnosis.reading.chains import CALL
from mockkata.evidence import MockSeen, Patched

FILE_METHODS = frozenset(
    {
        *("read", "readline", "readlines", "write", "writelines", "close", "closed", "flush", "seek", "tell"),
        *("truncate", "fileno", "readable", "writable", "mode", "name", "encoding", "buffer", "__enter__", "__iter__"),
    }
)
_READING = frozenset({"read", "readline", "readlines"})
_OPENS = ("io.open", "_io.open", "codecs.open", "Path.open")


@dataclass(frozen=True)
class Opener:
    """A patch of ``open`` with a mock."""

    patch: Patched
    number: int
    mock: MockSeen


def openers(case: Case) -> Iterator[Opener]:
    """The mocks that stood for ``open`` and were not made by ``mock_open``."""
    for patch in case.test.patches:
        number = patch.new.mock if patch.new is not None and opens_files(patch) else -1
        mock = case.mock(number)
        if mock is not None and not is_mock_open(case, number) and not is_handle(mock):
            yield Opener(patch, number, mock)


def opens_files(patch: Patched) -> bool:
    """Whether it is the ``open`` for files that was patched, not that of an image or a browser."""
    real = patch.missing or (patch.original is not None and patch.original.name.endswith(_OPENS))
    return patch.attribute == "open" and real


def mock_opens(case: Case) -> Iterator[tuple[int, MockSeen]]:
    """The mocks that ``mock_open`` made."""
    return ((number, mock) for number, mock in enumerate(case.test.mocks) if is_mock_open(case, number))


def is_mock_open(case: Case, number: int) -> bool:
    """Whether ``mock_open`` made a mock: it is told to return a file's mock."""
    mock = case.mock(number)
    if mock is None or mock.return_value is None:
        return False
    handle = case.mock(mock.return_value.mock)
    return handle is not None and handle.attribute == CALL and is_handle(handle)


def is_handle(mock: MockSeen) -> bool:
    """Whether a mock is the file that a ``mock_open`` returns."""
    return set(mock.children) >= _READING and "__enter__" in mock.configured_magic


def texts_of_files(case: Case) -> Iterator[object]:
    """What the test's calls of ``mock_open`` give as a file's content, where that is a literal."""
    for call in source.calls(case.test_tree):
        if source.dotted(call.func).rpartition(".")[2] in {"mock_open", "patch"}:
            given = source.keywords(call).get("read_data")
            name = source.dotted(given)
            yield source.constant(given)
            yield from (source.constant(value) for one, value in source.assignments(case.test_tree) if one == name)


def modes(mock: MockSeen) -> Iterator[str]:
    """In which modes a file was opened."""
    for call in mock.calls:
        mode = call.kwargs.get("mode") or (call.args[1] if len(call.args) > 1 else None)
        yield mode.text.strip("'\"") if mode is not None else "r"
