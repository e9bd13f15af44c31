"""Where a learner's test asks its questions: the code of the test, its helpers and fixtures, and what of it ran."""

import ast
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import TypeGuard

from mockkata.diagnosis import source
from mockkata.diagnosis.case import Case
from mockkata.diagnosis.reading.chains import spoken, steps
from mockkata.diagnosis.reading.expected import RECORDS
from mockkata.evidence import Place

_CALLED = ("called", "called_once", "called_with", "called_once_with", "any_call", "has_calls", "not_called")
_AWAITED = ("awaited", "awaited_once", "awaited_with", "awaited_once_with", "any_await", "has_awaits", "not_awaited")
ASSERTIONS = frozenset(f"assert_{name}" for name in (*_CALLED, *_AWAITED))
"""The assertion methods of mocks."""
_ASKING = (
    *("assert", "check", "verify", "expect", "ensure", "should", "compare", "validate", "bind"),
    *("raises", "warns", "deprecated_call", "fail"),
)
"""How functions that assert are named."""
_SET_UP = ("setup", "setup_method", "asyncsetup", "setup_class", "setupclass", "teardown", "teardown_method")
_BLOCKS = ("raises", "assertRaises", "assertRaisesRegex", "suppress", "RaisesGroup")


@lru_cache(maxsize=4)  # many rules ask about the same test, one after the other
def own_functions(case: Case) -> tuple[tuple[str, source.Function], ...]:
    """The test function and what it uses of the learner's: helpers, fixtures, set-up, fakes; each with its file."""
    if case.function is None:
        return ()
    defined = list(_defined(case))
    file = case.test.place.file or case.test.name.partition("::")[0]
    found, todo = [(file, case.function)], [case.function]
    wanted = {*_names(case.function)}
    for path, owner, function in defined:
        is_set_up = function.name.lower() in _SET_UP and path == file and owner in {_class_of(case), ""}
        if is_set_up or _is_automatic(function):
            found.append((path, function))
            todo.append(function)
            wanted |= _names(function)
    while todo:
        wanted |= _names(todo.pop())
        for path, owner, function in defined:
            is_used = function.name in wanted or owner in wanted
            if is_used and not any(function is other for _, other in found) and not function.name.startswith("test"):
                found.append((path, function))
                todo.append(function)
    return tuple(found)


def _defined(case: Case) -> Iterator[tuple[str, str, source.Function]]:
    """The functions of the learner's files outside of other functions, with the class they are in."""
    for file in case.run.learner_files:
        for node in case.tree(file).body:
            if isinstance(node, ast.ClassDef):
                yield from ((file, node.name, inner) for inner in node.body if _is_function(inner))
            elif _is_function(node):
                yield file, "", node


def _is_function(node: ast.AST) -> TypeGuard[source.Function]:
    return isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)


def _class_of(case: Case) -> str:
    """The class of the test; empty if it is a function."""
    parts = case.test.name.split("::")
    return parts[-2] if len(parts) > 2 else ""  # noqa: PLR2004 - file, class, test


def _is_automatic(function: source.Function) -> bool:
    return any("autouse" in ast.unparse(decorator) for decorator in function.decorator_list)


@lru_cache(maxsize=256)
def _names(function: source.Function) -> frozenset[str]:
    """What a function mentions: names, attributes, parameters, and the fixtures it uses by their names."""
    found = set(source.parameters(function))
    for node in source.walk(function):
        if isinstance(node, ast.Name):
            found.add(node.id)
        elif isinstance(node, ast.Attribute):
            found.add(node.attr)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            found.add(node.value)
    return frozenset(found)


def statements(case: Case) -> Iterator[ast.stmt]:
    """All statements of the learner's that belong to the test."""
    for _, function in own_functions(case):
        yield from (node for node in source.walk(function) if isinstance(node, ast.stmt) and node is not function)


def place_of(case: Case, node: ast.expr | ast.stmt) -> Place:
    """Where a piece of the learner's code is."""
    places = (
        Place(file, node.lineno, function.name, "test")
        for file, function in own_functions(case)
        if any(inner is node for inner in source.walk(function))
    )
    return next(places, Place(case.test.place.file, node.lineno, case.test.place.function, "test"))


def asked_at(case: Case, attribute: str) -> Place:
    """The learner's line that asks for an attribute."""
    for file, function in own_functions(case):
        for node in source.walk(function):
            if isinstance(node, ast.Attribute) and node.attr == attribute:
                return Place(file, node.lineno, function.name, "test")
    return Place()


def calls_on(node: ast.AST, names: Iterable[str]) -> bool:
    """Whether an expression is a call of a method of such a name, awaited or not."""
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in names


def is_assertion(node: ast.stmt) -> bool:
    """Whether a statement does nothing but assert."""
    if isinstance(node, ast.Assert):
        return True
    called = node.value if isinstance(node, ast.Expr) else None
    return isinstance(called, ast.Call) and last_name(called.func).startswith("assert")


def last_name(node: ast.AST) -> str:
    """The last part of a dotted name."""
    return str(getattr(node, "attr", "") or getattr(node, "id", ""))


def raises_block(block: ast.With) -> bool:
    """Whether a ``with`` block expects an error that ends it, other than one of an assertion."""
    for item in block.items:
        call = item.context_expr
        if isinstance(call, ast.Call) and last_name(call.func) in _BLOCKS:
            return "AssertionError" not in ast.unparse(call)
    return False


def expects_assertion_error(case: Case) -> bool:
    """Whether the test wants an assertion to fail, or catches errors itself."""
    nodes = [node for _, function in own_functions(case) for node in source.walk(function)]
    raised = (
        call for node in nodes for call in [node] if isinstance(call, ast.Call) and last_name(call.func) in _BLOCKS
    )
    return any("AssertionError" in ast.unparse(call) for call in raised) or any(isinstance(n, ast.Try) for n in nodes)


def asked(case: Case) -> Iterator[ast.AST]:
    """Everything in the test's code that asserts and was reached, as far as anybody can tell."""
    known = {function.name for _, function in own_functions(case)}
    for _, function in own_functions(case):
        for node in _reached(case, function, function):
            if _asserts(node, known):
                yield node


def _asserts(node: ast.AST, own: set[str]) -> bool:
    match node:
        case ast.Assert(test=test):
            return not (isinstance(test, ast.Constant) and test.value) and not (
                isinstance(test, ast.Tuple) and test.elts
            )
        case ast.Raise() | ast.Name(id="AssertionError"):
            return True
        case ast.Assign(targets=[ast.Tuple() | ast.List()], value=value):
            return any(isinstance(inner, ast.Attribute) and inner.attr in RECORDS for inner in source.walk(value))
        case ast.Call(func=function):
            name = last_name(function)
            return name not in own and name not in ASSERTIONS and name.lstrip("_").startswith(_ASKING)
    return False


def _reached(case: Case, node: ast.AST, function: source.Function) -> Iterator[ast.AST]:
    """A node and those below it, without the blocks that certainly did not run."""
    yield node
    for name, value in ast.iter_fields(node):
        if name == "body" and _is_skipped(case, node, function):
            continue
        for inner in value if isinstance(value, list) else [value]:
            if isinstance(inner, ast.AST) and not _is_idle(case, inner, function):
                yield from _reached(case, inner, function)
            if isinstance(inner, ast.Return) and name == "body":
                break


def _is_skipped(case: Case, node: ast.AST, function: source.Function) -> bool:
    """Whether a block runs for each call of a mock, or if it was called, and it was not."""
    if isinstance(node, ast.For):
        return _is_silent(case, node.iter, function)
    if isinstance(node, ast.If) and not isinstance(node.test, ast.UnaryOp):
        return _is_silent(case, node.test, function)
    return False


def _is_idle(case: Case, node: ast.AST, function: source.Function) -> bool:
    """Whether it asserts nothing: of all calls of a mock, when there are none; or in a function nobody called."""
    match node:
        case ast.Assert(test=ast.Call(func=ast.Name(id="all"), args=[ast.GeneratorExp(generators=[loop, *_])])):
            return _is_silent(case, loop.iter, function)
        case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
            return _is_uncalled(case, name, function)
    return False


def _is_uncalled(case: Case, name: str, function: source.Function) -> bool:
    """Whether a function within the test is never mentioned, or only the side effect of mocks without calls."""
    if not any(isinstance(node, ast.Name) and node.id == name for node in source.walk(function)):
        return True
    effect_of = [
        mock for mock in case.test.mocks if mock.side_effect and mock.side_effect.name.endswith(f"<locals>.{name}")
    ]
    called = any(isinstance(node, ast.Call) and last_name(node.func) == name for node in source.walk(function))
    return bool(effect_of) and not called and not any(mock.calls for mock in effect_of)


def _is_silent(case: Case, node: ast.AST, function: source.Function) -> bool:
    """Whether an expression is about the calls of a mock that has none."""
    origins = dict(source.assignments(function))
    found = [*source.walk(node)]
    found += [
        inner for name in found if isinstance(name, ast.Name) for inner in source.walk(origins.get(name.id, name))
    ]
    for inner in found:
        if isinstance(inner, ast.Attribute) and inner.attr in {*RECORDS, "called", "call_count", "await_count"}:
            name = last_name(inner.value)
            meant = [number for number in range(len(case.test.mocks)) if _is_called(case, number, name)]
            return bool(meant) and not any(_has_calls(case, number) for number in meant)
    return False


def _is_called(case: Case, number: int, name: str) -> bool:
    """Whether a name in the source may mean that mock."""
    mock = case.test.mocks[number]
    return name in {mock.attribute, mock.name, spoken(case, number).rpartition(".")[2]}


def _has_calls(case: Case, number: int) -> bool:
    root, way = steps(case, number)
    for other, mock in enumerate(case.test.mocks):
        other_root, other_way = steps(case, other)
        if mock.calls and other_root == root and other_way[: len(way)] == way:
            return True
    return False


def swallows(case: Case, name: str) -> tuple[str, int] | None:
    """Where the program calls something of that name, itself or by one of its functions, and catches all exceptions."""
    names = {name} - {""}
    functions = [function for tree in case.program.values() for function in source.functions(tree)]
    while True:
        more = {function.name for function in functions if _calls_any(function.body, names)} - names
        if not more:
            break
        names |= more
    for path, text in case.run.sources.items():
        if path in case.run.learner_files:
            continue
        for node in source.walk(source.parse(text)):
            if _catches_all(node) and _calls_any(getattr(node, "body", []), names):
                return path, getattr(node, "lineno", 0)
    return None


def _calls_any(body: list[ast.stmt], names: set[str]) -> bool:
    return any(last_name(call.func) in names for node in body for call in source.calls(node))


def _catches_all(node: ast.AST) -> bool:
    """Whether it is a block that lets no AssertionError out."""
    match node:
        case ast.Try(handlers=handlers):
            quiet = (one for one in handlers if not any(isinstance(inner, ast.Raise) for inner in source.walk(one)))
            return any(one.type is None or _is_broad(one.type) for one in quiet)
        case ast.With(items=items):
            calls = [item.context_expr for item in items if isinstance(item.context_expr, ast.Call)]
            return any(last_name(call.func) == "suppress" and any(map(_is_broad, call.args)) for call in calls)
    return False


def _is_broad(caught: ast.expr) -> bool:
    parts = caught.elts if isinstance(caught, ast.Tuple) else [caught]
    return any(last_name(part) in {"Exception", "BaseException", "AssertionError"} for part in parts)
