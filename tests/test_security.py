"""If these fail, SECURITY.md promises something that nobody tests, or tests something it does not tell."""

import subprocess
import sys
from pathlib import Path

import mockkata
from mockkata.outcomes import Guard
from tests.faults.without import guarded

ROOT = Path(__file__).parent.parent


def test_the_table_of_faults_is_the_one_of_the_suite() -> None:
    """In a process of its own, as it collects tests by pytest."""
    program = "from docs import make_security as m; text = m.FILE.read_text(); assert m.written(text) == text"
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"`python -m docs.make_security` writes it anew.\n{done.stderr}"


def test_every_guard_it_names_is_one_that_a_verdict_can_tell() -> None:
    """Else a reader looks for it in vain."""
    text = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
    assert [guard for guard in Guard if f"`{guard.value}`" not in text] == []


def test_every_guard_that_can_be_taken_out_is_there() -> None:
    """Else `nox -s guards`, which takes minutes, ends half-way."""
    package = Path(mockkata.__file__).parent
    removals = {removal for guards in guarded().values() for removal in guards}
    assert [one for one in removals if one.find not in (package / one.file).read_text(encoding="utf-8")] == []
