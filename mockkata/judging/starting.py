"""What every pytest session does anew before its first test, done once in the fork server.

Most of a small suite run is pytest's own start: it makes its plugin manager, registers its plugins one by one, and
looks through every name of each for fixtures. None of that depends on the tests. Where pytest's insides look
different from those of 9.2, sessions start as usual, and are just slower.
"""

import contextlib
import inspect
import io
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import _pytest.config
import _pytest.fixtures
import pytest

from mockkata.judging import plugins
from mockkata.judging.child import SESSION_ARGUMENTS

_REHEARSED = """
import pytest
from unittest.mock import patch

@pytest.fixture
def given(monkeypatch, tmp_path):
    yield tmp_path

@pytest.mark.parametrize("number", [1, 2])
def test_rehearsal(given, number):
    with patch("json.dumps", autospec=True) as dumps:
        assert number and given and not dumps.called
"""


_PROGRAM = "pytest.main()"
"""What pytest calls itself when it is called from Python."""
_made: list[pytest.Config] = []
"""At most one configuration, for the next session of this process or of each of its children."""
_get_config = _pytest.config.get_config


_only_fixtures: dict[str, ModuleType] = {}
"""Stand-ins for plugins that are loaded here, with nothing in them but their fixtures."""


def note_fixtures() -> None:
    """Note the fixtures of all plugins that are loaded by now."""
    for name in (*(name for name in sys.modules if name.startswith("_pytest.")), *plugins.PLUGINS):
        module = sys.modules.get(name)
        if module is not None and name not in _only_fixtures:
            stand_in = _only_fixtures[name] = ModuleType(name)
            definition = _pytest.fixtures.FixtureFunctionDefinition
            vars(stand_in).update({key: value for key, value in vars(module).items() if type(value) is definition})


def prepare() -> None:
    """Make the configuration of the next session, and have fixtures looked for only where there are some."""
    if _is_as_expected():
        note_fixtures()
        _made.append(_get_config(SESSION_ARGUMENTS, prog=_PROGRAM))
        _pytest.config.get_config = _get_prepared
        _pytest.fixtures.FixtureManager.parsefactories = _sparing(  # type: ignore[method-assign]
            _pytest.fixtures.FixtureManager.parsefactories
        )


def rehearse() -> None:
    """Run a session and forget it: it fills the caches of pytest and the standard library (patterns, signatures).

    Its modules are gone afterwards, and so is its folder.
    """
    place, paths, loaded = os.getcwd(), list(sys.path), set(sys.modules)  # noqa: PTH109 - only to go back there
    with tempfile.TemporaryDirectory() as folder, contextlib.redirect_stdout(io.StringIO()):
        Path(folder, "pytest.ini").write_text("[pytest]\n", encoding="utf-8")
        Path(folder, "test_rehearsal.py").write_text(_REHEARSED, encoding="utf-8")
        os.chdir(folder)
        try:
            pytest.main([*SESSION_ARGUMENTS, "--capture=no", f"--basetemp={Path(folder, 'temporary')}", folder])
        finally:
            os.chdir(place)
            if not _made and _pytest.config.get_config is _get_prepared:
                _made.append(_get_config(SESSION_ARGUMENTS, prog=_PROGRAM))
    sys.path[:] = paths
    for name in set(sys.modules) - loaded:
        if name.startswith("test_"):
            del sys.modules[name]


def _is_as_expected() -> bool:
    try:
        config = list(inspect.signature(_get_config).parameters)
        fixtures = list(inspect.signature(_pytest.fixtures.FixtureManager.parsefactories).parameters)
    except (AttributeError, ValueError):
        return False
    return config == ["args", "plugins", "prog"] and fixtures == ["self", "node_or_obj", "nodeid", "holder", "node"]


def _get_prepared(args: Any = None, plugins: Any = None, *, prog: str | None = None) -> pytest.Config:  # noqa: ANN401
    """`_pytest.config.get_config`, but for the first session."""
    if not _made or prog != _PROGRAM or tuple(args or ())[: len(SESSION_ARGUMENTS)] != SESSION_ARGUMENTS:
        return _get_config(args, plugins, prog=prog)
    config = _made.pop()
    config.invocation_params = pytest.Config.InvocationParams(args=args, plugins=plugins, dir=Path.cwd())
    return config


def _sparing(parsefactories: Callable[..., None]) -> Callable[..., None]:
    """``parsefactories`` that looks only at the fixtures of modules that were loaded beforehand, not at every name."""

    def parse(self: Any, *args: Any, **more: Any) -> None:  # noqa: ANN401 - as it is declared
        holder = more.get("holder")
        if isinstance(holder, ModuleType) and holder.__name__ in _only_fixtures:
            more["holder"] = _only_fixtures[holder.__name__]
        parsefactories(self, *args, **more)

    return parse
