"""If these fail, the tree no longer shows the architecture: imports go one way, heavy ones stay where they are needed."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "mockkata"
LAYERS = [
    {"mockkata.errors", "mockkata.outcomes", "mockkata.evidence", "mockkata.legible"},
    {"mockkata.naming", "mockkata.disk", "mockkata.diagnosis", "mockkata.observing"},
    {"mockkata.catalogue", "mockkata.guide", "mockkata.review"},
    {"mockkata.workspace", "mockkata.journal", "mockkata.judging", "mockkata.pytest_plugin"},
    {"mockkata.explanation", "mockkata.saves"},
    {"mockkata.attempt", "mockkata.curation"},
    {"mockkata.watch"},
    {"mockkata.rendering", "mockkata.reports"},
    {"mockkata.cli"},
    {"mockkata.__main__"},
]
"""From the bottom up: a module imports only from layers below, or from its own part."""
ONLY_IN = {
    "typer": {"mockkata.cli"},
    "rich": {"mockkata.rendering", "mockkata.cli"},
    "prompt_toolkit": {"mockkata.cli"},
    "watchfiles": {"mockkata.saves"},
    "pytest": {"mockkata.judging", "mockkata.observing", "mockkata.pytest_plugin", "mockkata.review"},
}
FORBIDDEN = [("mockkata.curation", "mockkata.workspace"), ("mockkata.judging", "mockkata.workspace")]
BESIDE_THE_TESTS = ("recorder", "leftovers", "warden", "reach", "landlock")
FILE_LINES = 400


def modules() -> Iterator[tuple[str, ast.Module]]:
    """All modules of the package, by dotted name."""
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = ("mockkata", *path.relative_to(PACKAGE).with_suffix("").parts)
        yield ".".join(parts).removesuffix(".__init__"), ast.parse(path.read_text())


def imported(tree: ast.Module) -> Iterator[str]:
    """Everything a module imports, wherever it stands."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def part(name: str) -> tuple[int, str] | None:
    """The layer and the part of the package that a dotted name belongs to."""
    for layer, parts in enumerate(LAYERS):
        for candidate in parts:
            if name == candidate or name.startswith(f"{candidate}."):
                return layer, candidate
    return None


@pytest.mark.parametrize(("name", "tree"), list(modules()), ids=lambda value: value if isinstance(value, str) else "")
def test_imports_go_down_only(name: str, tree: ast.Module) -> None:
    here = part(name)
    if here is None:
        assert name == "mockkata", f"{name} belongs to no layer"
        return
    for target in imported(tree):
        there = part(target)
        assert there is None or there[1] == here[1] or there[0] < here[0] or target == "mockkata", (
            f"{name} imports {target}"
        )
        assert (here[1], there and there[1]) not in FORBIDDEN, f"{name} imports {target}"
        allowed = ONLY_IN.get(target.partition(".")[0])
        assert allowed is None or here[1] in allowed, f"{name} imports {target}"


@pytest.mark.parametrize("name", BESIDE_THE_TESTS)
def test_what_runs_beside_the_learners_tests_needs_only_the_standard_library_and_pytest(name: str) -> None:
    tree = ast.parse((PACKAGE / "judging" / f"{name}.py").read_text())
    allowed = {*sys.stdlib_module_names, "pytest"}
    own = ("mockkata.outcomes", "mockkata.legible", *(f"mockkata.judging.{module}" for module in BESIDE_THE_TESTS))
    strange = {target for target in imported(tree) if target.partition(".")[0] not in allowed}
    assert all(target.startswith(own) for target in strange), strange


def test_files_stay_small() -> None:
    long = {
        str(path): lines for path in PACKAGE.rglob("*.py") if (lines := len(path.read_text().splitlines())) > FILE_LINES
    }
    assert long == {}


def modules_loaded_by(code: str) -> set[str]:
    """The top-level modules that a new interpreter has after running ``code``."""
    program = f"import sys\n{code}\nprint(*{{name.partition('.')[0] for name in sys.modules}})"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return set(done.stdout.splitlines()[-1].split())


def test_listing_the_katas_loads_neither_pytest_nor_boto3() -> None:
    code = (
        "from mockkata.cli import app, session\ntry: app(['list'], obj=session.Invocation())\nexcept SystemExit: pass"
    )
    assert {"typer", "msgspec"} <= modules_loaded_by(code)
    assert not {"pytest", "_pytest", "boto3", "moto", "requests", "httpx"} & modules_loaded_by(code)


def test_children_load_neither_typer_nor_rich() -> None:
    loaded = modules_loaded_by(
        "import mockkata.judging.child, mockkata.judging.server, mockkata.judging.recorder, mockkata.__main__"
    )
    assert not {"typer", "rich", "prompt_toolkit", "watchfiles", "msgspec"} & loaded
