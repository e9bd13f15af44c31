"""Which of the findings are told, and in which order: causes before symptoms, the surest first."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass

from mockkata.diagnosis.case import Case
from mockkata.diagnosis.pitfall import Finding, Pitfall, Shows, Sureness
from mockkata.diagnosis.rules import PITFALLS
from mockkata.evidence import STUCK, Evidence
from mockkata.outcomes import Diagnosis

SHOWN = 3
"""Diagnoses told of one attempt."""
_ORDER = {name: position for position, name in enumerate(PITFALLS)}


@dataclass(frozen=True)
class _Found:
    case: Case
    pitfall: Pitfall
    finding: Finding
    position: int
    """Of the test in its run."""


def diagnose(evidence: Evidence, shows: Iterable[Shows], *, shown: int = SHOWN) -> tuple[Diagnosis, ...]:
    """Explain a suite run: the diagnoses to tell, surest first, at most ``shown``.

    ``shows`` says what there is to explain: tests that fail, bugs that went unnoticed, things left behind. A test that
    passed is not asked for failures, and a failed one not for silence.
    """
    wanted = frozenset(shows)
    cases = [Case(evidence, test) for test in evidence.tests]
    found = [one for number, case in enumerate(cases) for one in _findings(case, number, wanted)]
    found.sort(key=lambda one: (-one.finding.sure, one.position, _ORDER[one.pitfall.name]))
    first = {one.pitfall.name: one for one in reversed(found)}
    ranked = [one for one in found if first[one.pitfall.name] is one]
    if any(one.finding.sure > Sureness.PERHAPS for one in ranked):
        ranked = [one for one in ranked if one.finding.sure > Sureness.PERHAPS]
    return tuple(_tell(one) for one in ranked[:shown])


def _findings(case: Case, position: int, wanted: frozenset[Shows]) -> Iterator[_Found]:
    """What the rules find in one test, without mere symptoms."""
    asked = {Shows.SILENT if case.passed else Shows.FAILING}
    if case.test.outcome != STUCK:  # of a test that is not over, everything is still in place
        asked.add(Shows.LEAKING)
    asked &= wanted
    found = [
        _Found(case, pitfall, finding, position)
        for pitfall in PITFALLS.values()
        if asked.intersection(pitfall.shows)
        for finding in _ask(pitfall, case)
    ]
    for one in found:
        if not any(_explains(other, one) for other in found):
            yield one


def _ask(pitfall: Pitfall, case: Case) -> Iterator[Finding]:
    """What one rule finds. A rule that trips over strange code has nothing to say; it must not cost the verdict."""
    with suppress(Exception):
        yield from pitfall.rule(case)


def _explains(cause: _Found, symptom: _Found) -> bool:
    return symptom.pitfall.name in cause.pitfall.explains and cause.finding.sure >= symptom.finding.sure


def _tell(found: _Found) -> Diagnosis:
    place = found.finding.place if found.finding.place.file else found.case.own_line
    return Diagnosis(
        pitfall=found.pitfall.name,
        sentence=found.finding.sentence,
        advice=found.pitfall.advice,
        sure=found.finding.sure > Sureness.PERHAPS,
        test=found.case.test.name,
        file=place.file,
        line=place.line,
        code=found.case.line(place),
        katas=found.pitfall.katas,
        evidence=found.finding.because,
    )
