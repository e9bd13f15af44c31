"""The fixtures that a suite has, and the places where its tests name them without asking for them."""

import ast
from collections.abc import Iterator

from mockkata.diagnosis import source
from mockkata.diagnosis.case import Case

BUILT_IN = frozenset(
    {
        *("cache", "capfd", "capfdbinary", "caplog", "capsys", "capsysbinary", "capteesys", "doctest_namespace"),
        *("monkeypatch", "pytestconfig", "record_property", "recwarn", "request", "subtests", "testdir", "pytester"),
        *("tmp_path", "tmp_path_factory", "tmpdir", "tmpdir_factory", "mocker", "class_mocker", "module_mocker"),
        *("session_mocker", "event_loop", "respx_mock", "requests_mock", "httpx_mock", "freezer"),
    }
)
"""Those of pytest and of the plugins that are used most."""


def fixtures(case: Case) -> dict[str, str]:
    """The fixtures in the learner's files: by which name tests ask for them, and the file."""
    return {
        _asked_by(function): file
        for file in case.run.learner_files
        for function in source.functions(case.tree(file))
        if is_fixture(function)
    }


def is_fixture(function: source.Function) -> bool:
    """Whether a decorator makes it a fixture."""
    return any(_is_fixture_maker(decorator) for decorator in function.decorator_list)


def named_without_asking(case: Case, file: str, function: source.Function) -> Iterator[ast.Name]:
    """Where a function uses the name of a fixture of its module, which is not the fixture's value."""
    around = [one for one in source.functions(case.tree(file)) if function in source.walk(one)]
    known = set(_in_reach(case, file)).difference(*(_bound(one) for one in around))
    called = {id(call.func) for call in source.calls(function)}
    for statement in function.body:
        for node in source.walk(statement):
            if isinstance(node, ast.Name) and node.id in known and id(node) not in called:
                yield node


def is_in_test_case(tree: ast.Module, function: source.Function) -> bool:
    """Whether a test belongs to a ``unittest.TestCase``, as far as its class says so itself."""
    owners = (node for node in source.walk(tree) if isinstance(node, ast.ClassDef) and function in node.body)
    return any("TestCase" in source.dotted(base) for owner in owners for base in owner.bases)


def _in_reach(case: Case, file: str) -> Iterator[str]:
    """The names that a module has for fixtures: its own functions, and those it imports."""
    tree = case.tree(file)
    yield from (one.name for one in tree.body if isinstance(one, source.Function) and is_fixture(one))
    elsewhere = {
        function.name
        for other in case.run.learner_files
        for function in source.functions(case.tree(other))
        if is_fixture(function)
    }
    imported = (alias for node in source.walk(tree) if isinstance(node, ast.ImportFrom) for alias in node.names)
    yield from (alias.asname or alias.name for alias in imported if alias.name in elsewhere)


def _bound(function: source.Function) -> set[str]:
    """The names that mean something of the function's own: parameters, and what it assigns."""
    arguments = {node.arg for node in source.walk(function) if isinstance(node, ast.arg)}
    stored = {
        node.id for node in source.walk(function) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
    }
    return arguments | stored | set(source.imports(function))


def _asked_by(function: source.Function) -> str:
    for decorator in function.decorator_list:
        if _is_fixture_maker(decorator) and isinstance(decorator, ast.Call):
            name = source.constant(source.keywords(decorator).get("name"))
            return name if isinstance(name, str) else function.name
    return function.name


def _is_fixture_maker(decorator: ast.expr) -> bool:
    called = decorator.func if isinstance(decorator, ast.Call) else decorator
    return source.dotted(called).rpartition(".")[2] in {"fixture", "yield_fixture"}
