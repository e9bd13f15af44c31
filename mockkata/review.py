"""A pytest session of somebody's own, looked at as it runs: known mistakes in its own tests, told at its end.

No outcome is changed. With pytest-xdist each worker looks at its own tests, and the controller tells.
"""

from collections.abc import Iterator, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from mockkata.evidence import Evidence, TestEvidence
from mockkata.observing.eyes import Eyes
from mockkata.observing.places import Project

if TYPE_CHECKING:
    from mockkata.outcomes import Diagnosis

SHOWN = 2
"""Diagnoses told of one test."""
KEPT = 50
"""Earlier tests that left something behind, kept to explain a later failure."""


class Review:
    """The plugin of one session; ``strict``: look at tests that pass, too."""

    def __init__(self, config: pytest.Config, *, strict: bool) -> None:
        self._strict = strict
        self._project = Project(config.rootpath)
        self._texts: dict[str, str] = {}
        self._sources: dict[str, _Sources] = {}
        self._kept: list[TestEvidence] = []
        self._found: list[Diagnosis] = []
        self._eyes = Eyes(self._project, self._look_at, thorough=False, passing=strict)
        self._eyes.install()
        config.pluginmanager.register(self._eyes, "mockkata eyes")
        config.add_cleanup(self._eyes.uninstall)

    def _look_at(self, test: TestEvidence) -> None:
        file = test.place.file or test.name.partition("::")[0]
        sources = self._sources.get(file) or _Sources(self._project, self._texts, file)
        self._sources[file] = sources
        run = Evidence((*self._kept, test), sources, sources.tests)
        if test.left:
            self._kept = [*self._kept, test][-KEPT:]
        if test.passed and not self._strict:
            return
        from mockkata.diagnosis import diagnose  # noqa: PLC0415 - the rules are many, and most runs need none
        from mockkata.diagnosis.pitfall import Shows  # noqa: PLC0415

        shows = Shows if self._strict else (Shows.FAILING, Shows.LEAKING)
        found = (one for one in diagnose(run, shows, shown=len(run.tests) * SHOWN) if one.sure)
        self._found += [one for one in found if one.test == test.name or not test.passed][:SHOWN]

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """A worker of pytest-xdist hands over what it found."""
        output = getattr(session.config, "workeroutput", None)
        if output is not None:
            output["mockkata"] = [asdict(one) for one in self._found]

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, node: Any) -> None:  # noqa: ANN401 - xdist's WorkerController
        """A worker is done: take over what it found."""
        import msgspec  # noqa: PLC0415 - most runs need neither

        from mockkata.outcomes import Diagnosis  # noqa: PLC0415

        self._found += msgspec.convert(getattr(node, "workeroutput", {}).get("mockkata", ()), list[Diagnosis])

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """Tell what was found."""
        found = list(dict.fromkeys(self._found))
        if not found:
            return
        terminalreporter.section("mocking mistakes (mockkata)")
        for one in found:
            terminalreporter.write_line("")
            terminalreporter.write_line(one.test, bold=True)
            terminalreporter.write_line(f"  {one.sentence}")
            if one.code:
                terminalreporter.write_line(f"  {one.file}:{one.line}: {one.code}")
            terminalreporter.write_line(f"  {one.advice}")
            terminalreporter.write_line(f"  Read: mockkata guide {one.pitfall}")


class _Sources(Mapping[str, str]):
    """The texts of the project's modules that are loaded, read when they are asked for.

    For one file of tests: other files of tests are left out, unless they are there to help (``conftest.py``).
    """

    def __init__(self, project: Project, texts: dict[str, str], test_file: str) -> None:
        self._project = project
        self._texts = texts
        modules = (getattr(module, "__file__", None) for module in project.modules().values())
        files = {project.relative(path): path for path in modules if isinstance(path, str)}
        self._files = {path: full for path, full in files.items() if path == test_file or not _is_test_file(path)}
        self.tests = tuple(path for path, full in self._files.items() if project.owner(full) == "test")

    def __getitem__(self, path: str) -> str:
        if path not in self._texts:
            try:
                full = self._files.get(path) or self._project.folder + path
                self._texts[path] = Path(full).read_text(encoding="utf-8", errors="replace")
            except OSError as error:
                raise KeyError(path) from error
        return self._texts[path]

    def __iter__(self) -> Iterator[str]:
        return iter(self._files)

    def __len__(self) -> int:
        return len(self._files)


def _is_test_file(path: str) -> bool:
    name = path.rpartition("/")[2]
    return name.startswith("test_") or name.endswith("_test.py")
