"""If these fail, tests that are broken hang the judge, bend a verdict, or cost the learner something."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults import cheating, early_ends, honest, left_behind, never_ending, output
from tests.faults.conftest import stall
from tests.faults.fault import Fault

FAMILIES = (never_ending, early_ends, output, left_behind, cheating, honest)


def faults() -> Iterator[Fault]:
    """All of them."""
    for family in FAMILIES:
        yield from family.FAULTS


@pytest.mark.usefixtures("no_orphans")
@pytest.mark.parametrize("fault", [fault.as_parameter() for fault in faults()])
def test_a_fault_gets_its_verdict_and_costs_nothing(fault: Fault, tmp_path: Path) -> None:
    """The verdict, what is told, the exit code; all files and the journal whole, no process and no folder left."""
    learner = stall(tmp_path, fault.time_limit)
    learner.write(fault.files)
    before = learner.contents()
    checked = learner("check", "tiny", env={"COLUMNS": "400"})
    assert learner.verdicts == [fault.verdict], checked
    assert fault.says in checked.out
    assert checked.code == fault.code
    assert not {"\x1b", "\x07", "\x9b"} & set(checked.out)
    assert "Traceback" not in checked.err
    assert "fault in mockkata" not in checked.err
    assert learner.contents() == before
    assert list(learner.temporary.iterdir()) == []
