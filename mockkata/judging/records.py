"""The recorder's records, read back into the words of a verdict."""

import re
from dataclasses import replace
from typing import Annotated

import msgspec

from mockkata.evidence import TestEvidence
from mockkata.outcomes import (
    CollectionError,
    Guard,
    Leftover,
    RunEnd,
    SuiteResult,
    TestOutcome,
    TestResult,
    Trick,
    TrickKind,
)


class Started(msgspec.Struct, tag_field="record", tag="started", frozen=True):
    """The child is ready; ``missing`` maps libraries that cannot be imported to the reason."""

    guards: tuple[Guard, ...] = ()
    missing: dict[str, str] = {}


class Collected(msgspec.Struct, tag_field="record", tag="collection error", frozen=True):
    """A file could not be loaded."""

    file: str
    message: str
    details: str = ""
    line: int = 0


class Deselected(msgspec.Struct, tag_field="record", tag="deselected", frozen=True):
    """Tests were left out."""

    count: int


class Tested(msgspec.Struct, tag_field="record", tag="test", frozen=True):
    """One test is over."""

    name: str
    outcome: TestOutcome
    seconds: float
    message: str = ""
    details: str = ""
    file: str = ""
    line: int = 0
    doc: str = ""


class Left(msgspec.Struct, tag_field="record", tag="leftover", frozen=True):
    """Something was left behind."""

    what: str
    name: str


class Tricked(msgspec.Struct, tag_field="record", tag="trick", frozen=True):
    """Something was seen."""

    what: TrickKind
    name: str
    test: str


class Observed(msgspec.Struct, tag_field="record", tag="evidence", frozen=True):
    """What was seen of one test."""

    test: TestEvidence


class Finished(msgspec.Struct, tag_field="record", tag="finished", frozen=True):
    """Pytest came to its end."""

    exit: int
    collected: Annotated[int, msgspec.Meta(ge=0)]


class Exited(msgspec.Struct, tag_field="record", tag="exited", frozen=True):
    """The child is gone and nothing of it is left; ``status`` as in `os.waitstatus_to_exitcode`."""

    status: int


Record = Started | Collected | Deselected | Tested | Left | Tricked | Observed | Finished | Exited
_decoder = msgspec.json.Decoder(Record)


class Account:
    """What is known of one suite run, record by record; ``token`` marks the records that are genuine."""

    def __init__(self, token: str) -> None:
        self._token = token.encode()
        self.started: Started | None = None
        self.finished: Finished | None = None
        self.exited: Exited | None = None
        self._tests: list[TestResult] = []
        self._errors: list[CollectionError] = []
        self._leftovers: list[Leftover] = []
        self._seen: dict[Trick, None] = {}
        self._deselected = 0
        self.evidence: list[TestEvidence] = []

    def add(self, line: bytes) -> None:
        """Take in one record; what does not carry the token is passed over (a test may write to any descriptor)."""
        record = self._genuine(line)
        match record:
            case Started():
                self.started = record
            case Collected():
                self._errors.append(CollectionError(record.file, record.message, record.details, record.line))
            case Deselected():
                self._deselected += record.count
            case Tested():
                self._tests.append(msgspec.convert(msgspec.to_builtins(record), TestResult))
            case Left():
                self._leftovers.append(Leftover(record.what, record.name))
            case Tricked():
                self.see(Trick(record.what, record.name, record.test))
            case Observed():
                self.evidence.append(record.test)
            case Finished():
                self.finished = record
            case Exited():
                self.exited = record

    def _genuine(self, line: bytes) -> Record | None:
        strange, token, genuine = line.partition(self._token)
        if strange.strip() or not token:
            self.see(Trick(TrickKind.RECORDS, "the judge's descriptor"))
        try:
            record: Record = _decoder.decode(_STEERING.sub(_spelled_out, genuine))
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            return None
        return record

    def see(self, trick: Trick) -> None:
        """Take in something that was seen."""
        self._seen.setdefault(trick)

    def result(self, end: RunEnd, reason: str, output: str, seconds: float) -> SuiteResult:
        """The suite run as a whole. ``end`` holds unless pytest did not come to its end by itself."""
        result = SuiteResult(
            end=end,
            tests=tuple(self._tests),
            collection_errors=tuple(self._errors),
            deselected=self._deselected,
            leftovers=tuple(self._leftovers),
            output=output,
            seconds=seconds,
            reason=reason,
            guards=self.started.guards if self.started else (),
            seen=tuple(self._seen),
        )
        if end is RunEnd.FINISHED and self.finished and self.finished.exit not in _ORDINARY_ENDS:
            return replace(result, end=RunEnd.CRASHED, reason=f"pytest stopped with exit code {self.finished.exit}")
        if end is RunEnd.FINISHED and self.finished and result.passed and len(self._tests) < self.finished.collected:
            reason = f"pytest stopped after {len(self._tests)} of {self.finished.collected} tests"
            return replace(result, end=RunEnd.CRASHED, reason=reason)
        return result


_STEERING = re.compile(
    rb"\\\\|\\([bfr]|u(?:00(?:0[0-8b-f]|1[0-9a-f]|7f|[89][0-9a-f])|20(?:0e|0f|2[a-e]|6[6-9])))", re.IGNORECASE
)
"""What would steer a terminal, as JSON has it; a backslash that is meant is passed over."""


def _spelled_out(found: re.Match[bytes]) -> bytes:
    return b"\\\\" + found[1] if found[1] else found[0]


_ORDINARY_ENDS = frozenset({0, 1, 2, 5})
"""Exit codes of a pytest that came to its end: all passed, some failed, a file could not be loaded, no tests."""
