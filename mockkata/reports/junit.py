"""Verdicts and proofs as JUnit XML, for CI servers.

The documents are plain ASCII, so that they are the same XML whatever encoding a terminal or a pipe has.
"""

from collections.abc import Iterable
from xml.etree import ElementTree as ET

from mockkata.curation import Report
from mockkata.outcomes import SuiteResult, Verdict


def verdicts(all_judged: Iterable[Verdict]) -> str:
    """One suite a verdict; in it, one test case for each question the judge asked."""
    document = _Document()
    for judged in all_judged:
        _add(document.suite(f"mockkata.{judged.kata}", judged.seconds), judged)
    return document.text()


def _add(suite: "_Suite", judged: Verdict) -> None:
    for test in judged.right.tests:
        suite.case(
            "right code", test.name, test.seconds, "" if test.passed else test.message or test.outcome, test.details
        )
    if not judged.right.passed and not judged.right.not_passed:
        suite.case("right code", "the suite", judged.right.seconds, _why(judged.right), judged.right.output)
    for test in judged.checks.tests if judged.checks else ():
        suite.case(
            "hidden checks", test.name, test.seconds, "" if test.passed else test.message or test.outcome, test.details
        )
    for variant in judged.variants:
        suite.case(
            "variants",
            variant.name,
            variant.result.seconds,
            "" if variant.survived else f"breaks the tests: {_why(variant.result)}",
        )
    for bug in judged.bugs:
        suite.case("bugs", bug.name, bug.result.seconds, "" if bug.caught else "goes unnoticed")
    if judged.reverse is not None:
        suite.case(
            "order", "last test first", judged.reverse.seconds, "" if judged.reverse.passed else _why(judged.reverse)
        )
    if judged.right.passed:
        left = ", ".join(f"{item.what} {item.name}" for item in judged.leftovers)
        suite.case("order", "nothing left behind", 0.0, left and f"left behind: {left}")


def report(found: Report) -> str:
    """One test case a kata; its faults are the failure."""
    document = _Document()
    seconds = sum(tried.seconds for proof in found.proofs for tried in proof.tried)
    suite = document.suite("mockkata.verify", seconds)
    for proof in found.proofs:
        failure = f"{len(proof.faults)} faults" if proof.faults else ""
        suite.case("katas", proof.kata, sum(tried.seconds for tried in proof.tried), failure, "\n".join(proof.faults))
    return document.text()


class _Document:
    def __init__(self) -> None:
        self._root = ET.Element("testsuites")

    def suite(self, name: str, seconds: float) -> "_Suite":
        return _Suite(ET.SubElement(self._root, "testsuite", name=_xml(name), errors="0", time=f"{seconds:.3f}"))

    def text(self) -> str:
        ET.indent(self._root)
        document: bytes = ET.tostring(self._root, encoding="us-ascii", xml_declaration=True)
        return document.decode("ascii")


class _Suite:
    def __init__(self, element: ET.Element) -> None:
        self._element = element
        self._cases = 0
        self._failures = 0

    def case(self, group: str, name: str, seconds: float, failure: str, details: str = "") -> None:
        """Add a test case; it fails when ``failure`` says why."""
        self._cases += 1
        case = ET.SubElement(self._element, "testcase", classname=group, name=_xml(name), time=f"{seconds:.3f}")
        if failure:
            self._failures += 1
            ET.SubElement(case, "failure", message=_xml(failure)).text = _xml(details)
        self._element.attrib.update(tests=str(self._cases), failures=str(self._failures))


def _why(suite: SuiteResult) -> str:
    """What kept a suite run from passing, in a line."""
    if suite.reason:
        return suite.reason
    if suite.collection_errors:
        return f"{suite.collection_errors[0].file}: {suite.collection_errors[0].message}"
    if suite.not_passed:
        return f"{suite.not_passed[0].name}: {suite.not_passed[0].message}"
    return "no tests were found"


def _xml(text: str) -> str:
    """``text`` without the characters XML 1.0 does not allow, which are shown escaped."""
    allowed = (
        char
        if char in "\t\n\r" or "\x20" <= char <= "\ud7ff" or "\ue000" <= char <= "\ufffd" or char > "\uffff"
        else repr(char)[1:-1]
        for char in text
    )
    return "".join(allowed)
