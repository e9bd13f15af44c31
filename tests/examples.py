"""Examples of pitfalls: small programs with tests that make one mistake, or come close to it and do not.

`tests/pitfalls/tuned/` holds those that the rules were written from, `tests/pitfalls/held/` those of other authors,
which nobody looked at while writing rules. A file is a comment, then sections that begin with ``# --- path``.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from mockkata.catalogue import PYTEST_INI
from mockkata.diagnosis import diagnose
from mockkata.diagnosis.pitfall import Shows
from mockkata.evidence import Evidence
from mockkata.judging.runner import Runner, SuiteRun
from mockkata.outcomes import Diagnosis

FOLDER = Path(__file__).parent / "pitfalls"
_SECTION = re.compile(r"^# --- (\S+)\s*$", re.MULTILINE)
_TOOLS = {
    "requests": r"\b(requests|responses)\b",
    "responses": r"\bresponses\b",
    "httpx": r"\b(httpx|respx)\b",
    "respx": r"\brespx\b",
    "boto3": r"\b(boto3|botocore|moto)\b",
    "moto": r"\bmoto\b",
}


@dataclass(frozen=True)
class Example:
    """One example; ``pitfall`` is the mistake that is in it, empty where it is right."""

    name: str
    pitfall: str
    files: Mapping[str, bytes]

    @property
    def run(self) -> SuiteRun:
        """Its tests, to be run."""
        text = b"\n".join(self.files.values()).decode()
        tools = tuple(tool for tool, pattern in _TOOLS.items() if re.search(pattern, text))
        tests = tuple(path for path in self.files if path.startswith("tests/") and path.endswith(".py"))
        return SuiteRun(self.files, tools, tests)


@dataclass(frozen=True)
class Seen:
    """What was said of an example."""

    example: Example
    evidence: Evidence
    found: tuple[Diagnosis, ...]

    @property
    def passed(self) -> bool:
        """Whether its tests passed: its mistake, if there is one, is silent."""
        return bool(self.evidence.tests) and all(test.passed for test in self.evidence.tests)

    @property
    def hit(self) -> bool:
        """Whether the right pitfall came first; of a right example, whether nothing was said with any certainty."""
        if not self.example.pitfall:
            return not any(one.sure for one in self.found)
        return [one.pitfall for one in self.found][:1] == [self.example.pitfall]


def examples(half: str) -> Iterator[Example]:
    """All examples of one half."""
    for path in sorted((FOLDER / half).glob("*/*.py")):
        pitfall = "" if path.name.startswith("right-") else path.parent.name
        yield Example(f"{path.parent.name}/{path.stem}", pitfall, read(path))


def read(path: Path) -> dict[str, bytes]:
    """The files of one example."""
    _comment, *parts = _SECTION.split(path.read_text(encoding="utf-8"))
    files = {name: text.lstrip("\n").encode() for name, text in zip(parts[::2], parts[1::2], strict=True)}
    packages = {f"{name.partition('/')[0]}/__init__.py": b"" for name in files if "/" in name}
    return {**packages, "pytest.ini": PYTEST_INI.encode(), **files}


def look(runner: Runner, example: Example) -> Seen:
    """Run an example with open eyes and ask all rules that fit how it ended."""
    evidence = runner.observe(example.run)
    passed = bool(evidence.tests) and all(test.passed for test in evidence.tests)
    shows = (Shows.SILENT, Shows.LEAKING) if passed else (Shows.FAILING, Shows.LEAKING)
    return Seen(example, evidence, diagnose(evidence, shows))
