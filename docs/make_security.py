"""Writes the table of faults in SECURITY.md, from the suite itself: ``python -m docs.make_security``."""

import contextlib
import io
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
FILE = ROOT / "SECURITY.md"
BEGIN, END = "<!-- faults: begin -->\n", "<!-- faults: end -->\n"
HEADINGS = {
    "never_ending": "The learner's tests do not end, leave something running, or take too much",
    "early_ends": "They end their own process, or the judge's",
    "output": "They print what no terminal should see, or take the output away",
    "left_behind": "They change the world around them for good",
    "cheating": "They want a better verdict than they deserve",
    "honest": "They are right, and look as if they were not",
    "test_reaching": "They reach for what is not theirs",
    "test_killing": "Processes are killed, disks are full, streams are closed",
    "test_power_loss": "Power is lost",
    "test_disks": "The workspace's disk is full, read-only or damaged",
    "test_packs": "A pack comes from a stranger, and has …",
}


class Rows:
    """A pytest plugin that takes the rows of the table from the tests' marks."""

    def __init__(self) -> None:
        self.found: dict[str, dict[str, str]] = {heading: {} for heading in HEADINGS}

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        """All tests are known: take what they say of themselves."""
        for item in session.items:
            for mark in item.iter_markers("fault"):
                what, outcome = mark.args
                self.found[_family(item)].setdefault(what, outcome)


def _family(item: pytest.Item) -> str:
    """The module in which a fault is described: the one with the list it comes from, or the test's own."""
    parameters = getattr(getattr(item, "callspec", None), "params", {})
    own = item.path.stem
    if own != "test_faults":
        return own
    from tests.faults.test_faults import FAMILIES  # noqa: PLC0415 - only where tests have been collected

    fault = parameters["fault"]
    return next(family.__name__.rpartition(".")[2] for family in FAMILIES if fault in family.FAULTS)


def table() -> str:
    """The table, in Markdown."""
    rows = Rows()
    with contextlib.redirect_stdout(io.StringIO()):
        code = pytest.main(["--collect-only", "-q", str(ROOT / "tests" / "faults")], plugins=[rows])
    if code:
        message = f"the suite cannot be collected (pytest: {code})"
        raise RuntimeError(message)
    lines = []
    for family, heading in HEADINGS.items():
        lines += [f"### {heading}", "", "| fault | outcome |", "|---|---|"]
        lines += [f"| {_cell(what)} | {_cell(outcome)} |" for what, outcome in rows.found[family].items()]
        lines.append("")
    return "\n".join(lines)


def _cell(text: str) -> str:
    return text.replace("\\", "\\\\").replace("|", "\\|").replace("[", "\\[").replace("<", "&lt;").replace("*", "\\*")


def written(document: str) -> str:
    """The document with the table as it is now."""
    before, _, rest = document.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}\n{table()}{END}{after}"


if __name__ == "__main__":
    FILE.write_text(written(FILE.read_text(encoding="utf-8")), encoding="utf-8")
    sys.stdout.write(f"{FILE.name} is up to date.\n")
