"""Files that tests fake: ``open`` and ``mock_open``."""

import re
from collections.abc import Iterator

from mockkata.diagnosis.case import Case
from mockkata.diagnosis.pitfall import Finding, Sureness, pitfall
from mockkata.diagnosis.reading.blocks import unset_blocks
from mockkata.diagnosis.reading.chains import CALL, told_below
from mockkata.diagnosis.reading.names import at
from mockkata.diagnosis.reading.opening import (
    FILE_METHODS,
    Opener,
    is_handle,
    is_mock_open,
    mock_opens,
    modes,
    openers,
    opens_files,
    texts_of_files,
)
from mockkata.evidence import MockSeen, Patched

TITLE = "Files that are opened"

_REFUSED_BLOCK = r"'(?:unittest\.mock\.)?Mock' object does not support the context manager"
_PATHLIB = frozenset({"open", "read_text", "read_bytes", "write_text", "write_bytes"})
"""Methods of a path that open a file; in which of its files ``pathlib`` has them depends on the Python."""
_ANSWERS = ("chained-return-value-missing", "class-mock-missing-return-value", "mock-unset-value", "mock-default-magic")


@pitfall(
    "open-without-mock-open",
    title="`open` patched with a bare mock",
    symptom="what the code reads is a mock, or nothing",
    why="A file is opened, entered, read and looped over. A bare mock answers each of these with a mock of its own.",
    advice="Put `mock_open(read_data=...)` in the place of `open`: it has all of a file that tests need.",
    katas=("mock-a-file",),
    explains=(
        "enter-return-value-missing",
        "mock-no-magic",
        "method-replaced-by-value",
        "assert-on-class-not-instance",
        *_ANSWERS,
    ),
)
def open_patched_with_bare_mock(case: Case) -> Iterator[Finding]:
    """A mock in the place of ``open`` that does not behave like a file where the code used it as one."""
    for opener in openers(case):
        outcome = _no_file(case, opener)
        if opener.mock.calls and outcome:
            yield Finding(
                f"You patched `{opener.patch.target}.open` with a bare mock, and {outcome}.",
                opener.patch.made,
                because=(f"`{opener.patch.target}.open` was called in {at(opener.mock.calls[0].place)}.",),
            )
            return
    refused = _refused_as_file(case)
    for patch in case.test.patches if refused else ():
        if opens_files(patch) and patch.new is not None and patch.new.form in {"function", "class"}:
            yield Finding(
                f"You replaced `{patch.target}.open` by a function that returns a value of type `{refused}`, "
                "where the code needs a file.",
                patch.made,
                Sureness.LIKELY,
            )
            return


@pitfall(
    "mock-open-misuse",
    title="`mock_open` taken for the file",
    symptom="`AttributeError: Mock object has no attribute 'write'`",
    why="`mock_open(...)` makes the mock that takes the place of `open`; the file is what that mock returns.",
    advice="Pass the result of `mock_open(...)` as the replacement, and ask what it returns about reading and writing.",
    katas=("mock-a-file",),
    explains=("open-without-mock-open", "enter-return-value-missing", "spec-missing-instance-attr", *_ANSWERS),
)
def mock_open_misused(case: Case) -> Iterator[Finding]:
    """A file's method asked of the opener, or an opener where something else belongs."""
    opens = list(mock_opens(case))
    asked = case.message(r"^Mock object has no attribute '(\w+)'", "AttributeError")
    if (
        asked
        and opens
        and asked[1] in FILE_METHODS
        and case.raised_by.owner == "library"
        and not case.program_line.file
    ):
        yield Finding(
            f"You asked for `.{asked[1]}` on the mock that stands for `open`; the file is what that mock returns.",
            because=(f"{case.failure.message}, in `{case.own_line.file}:{case.own_line.line}`.",),
        )
        return
    for patch in case.test.patches:
        outcome = _misplaced_opener(case, patch)
        if outcome:
            yield Finding(f"The patch of `{patch.target}.{patch.attribute}`: {outcome}.", patch.made)
            return
    given = case.line_with(r"\bread_data\b")
    content = case.message(r"^initial_value must be str or None, not (\w+)", "TypeError")
    if content and case.raised_by.file == "mock.py":
        yield Finding(f"`read_data` is of type `{content[1]}`; a file holds text or bytes.", given)
    for _, mock in opens:
        texts = [mode for mode in modes(mock) if "b" not in mode]
        if texts and any(isinstance(text, bytes) for text in texts_of_files(case)) and _is_about_bytes(case):
            yield Finding(
                "`read_data` is bytes, but the code opens the file as text, and reads bytes.",
                given,
                because=(f"The file was opened in mode `{texts[0]}`.",),
            )
        elif mock.attributes.get("read_data") or any(one.attributes.get("read_data") for one in _handles(case)):
            yield Finding(
                "You set `read_data` on the mock; only `mock_open(read_data=...)` reads it, when it is called.", given
            )


def _no_file(case: Case, opener: Opener) -> str:
    """How the mock in the place of ``open`` was not a file; empty if it may well have been one."""
    answer = opener.mock.return_value
    if answer is not None and answer.mock < 0:
        if "io." in answer.type or not _refused_as_file(case):
            return ""
        return f"told it to return a value of type `{answer.type.rpartition('.')[2]}`, where the code needs a file"
    if _refused_as_file(case) or case.message(_REFUSED_BLOCK):
        return "what it returned cannot be used like a file"
    if any(_is_below(case, block.manager, opener.number) for block in unset_blocks(case)):
        return "what its `with` block hands out is one more mock, not a file"
    for child, mock in enumerate(case.test.mocks):
        read = (
            mock.attribute in {"read", "readline", "readlines"} and mock.calls and _is_below(case, child, opener.number)
        )
        if read and not told_below(case, child):
            return f"`{mock.attribute}()` of what it returned gave another mock"
    return ""


def _refused_as_file(case: Case) -> str:
    """The type of a plain value that the code tried to use as a file."""
    plain = r"'(str|bytes|list|tuple|dict|NoneType|list_iterator|generator)' object "
    wanted = r"(?:does not support the context manager|has no attribute '(?:read\w*|write\w*|close|__enter__)')"
    told = case.message(plain + wanted, "TypeError|AttributeError")
    return told[1] if told else ""


def _is_below(case: Case, number: int, root: int) -> bool:
    seen: set[int] = set()
    while number >= 0 and number not in seen:
        if number == root:
            return True
        seen.add(number)
        number = case.test.mocks[number].parent
    return False


def _misplaced_opener(case: Case, patch: Patched) -> str:
    """What is wrong with the ``mock_open`` that a patch puts in place; empty if nothing is."""
    new, mock = patch.new, case.mock(patch.new.mock if patch.new is not None else -1)
    if new is not None and new.name == "unittest.mock.mock_open":
        return "`mock_open` itself is the replacement; it has to be called to make one"
    if new is None or mock is None:
        return ""
    if is_handle(mock) and mock.attribute == CALL:
        return "`new_callable` is called to make the replacement, so that became the file, not its opener"
    if mock.return_value is not None and is_mock_open(case, mock.return_value.mock):
        return "its `return_value` is a `mock_open`, which stands for `open` and not for the file"
    if is_mock_open(case, new.mock) and not mock.calls and _went_by_pathlib(case):
        return "the code opens its file by way of `pathlib`, which has an `open` of its own"
    return ""


def _went_by_pathlib(case: Case) -> bool:
    """Whether a real file was looked for by way of ``pathlib``, and not found."""
    missing = case.error in {"FileNotFoundError", "NotADirectoryError", "IsADirectoryError", "PermissionError"}
    way = {frame.function for frame in case.failure.frames if frame.owner == "library"}
    return missing and bool(way & _PATHLIB)


def _is_about_bytes(case: Case) -> bool:
    return bool(re.search(r"\bb'|\bb\"|bytes", case.failure.message))


def _handles(case: Case) -> Iterator[MockSeen]:
    return (mock for mock in case.test.mocks if is_handle(mock))
