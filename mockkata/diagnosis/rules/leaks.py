"""What a test leaves behind: patches, assignments, variables and cached answers that outlive it."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from mockkata.diagnosis import source
from mockkata.diagnosis.case import Case
from mockkata.diagnosis.pitfall import Finding, Shows, Sureness, pitfall
from mockkata.diagnosis.reading import names
from mockkata.evidence import Patched, Place

TITLE = "What a test leaves behind"
_LEAKS = (Shows.FAILING, Shows.LEAKING)
_FOR_CLASSES = ("setUpClass", "setup_class", "setUpModule", "setup_module")
_ONCE = ("assert_called_once", "assert_called_once_with", "assert_awaited_once", "assert_awaited_once_with")
_NEVER = ("assert_not_called", "assert_not_awaited")
_RECORDS = (
    r"\b(call_count|await_count|mock_calls|method_calls|call_args_list|await_args_list|called|assert_has_calls)\b"
)


def _is_first(case: Case, what: str, name: str) -> bool:
    """Whether no earlier test left the same thing behind."""
    return not any(left.what == what and left.name == name for test in case.earlier for left in test.left)


def _sure(case: Case) -> Sureness:
    """A test that failed may just not have come to its cleaning up."""
    return Sureness.SURE if case.passed else Sureness.PERHAPS


@pitfall(
    "patch-start-never-stopped",
    title="Started a patch and never stopped it",
    symptom="this test passes, and a later one meets the mock: `assert 10 == 4`",
    why="What `start()` puts in place stays until `stop()`: nothing else ends it, not even the end of the test.",
    advice="Use `with` or a decorator; or have each `start()` undone, by `addCleanup` or behind the fixture's `yield`.",
    katas=("mock-fixtures", "patch-in-a-block"),
    shows=_LEAKS,
    explains=("plain-assignment-leaks", "environ-assigned-leaks", "shared-mock-call-count"),
)
def never_stopped(case: Case) -> Iterator[Finding]:
    """A patch that was started by this test or its setup and is still in place after it."""
    left = {(one.what, one.name) for one in case.test.left}
    for patch in case.test.patches:
        if not patch.entered or patch.left or case.test.outcome == "stuck":
            continue
        outlives = _outlives_its_class(case, patch)
        if patch.via == "patch.dict":
            stays = patch.started and any(("environment", key) in left for key in patch.keys)
            new = not any(other.made == patch.made for test in case.earlier for other in test.patches)
            met = "what you set"
        else:
            met = "the replacement"
            name = f"{patch.target}.{patch.attribute}"
            stays = outlives or ("patch", name) in left
            new = _is_first(case, "patch", name)
        if stays and new:
            yield Finding(
                f"Your patch of `{names.called(patch)}` is started here and stopped nowhere: every test after it meets "
                f"{met}.",
                patch.made,
                Sureness.SURE if outlives else _sure(case),
                (f"After the test, the patch made at {names.at(patch.made)} was still in place.",),
            )
            return


def _outlives_its_class(case: Case, patch: Patched) -> bool:
    """Whether a patch that a class or a wider fixture put in place is there when it should not be."""
    function = names.function_of(case, patch)
    if function is None or not patch.started:
        return False
    if names.is_fixture(function):
        return not names.yields(function) and not re.search("addfinalizer|mocker", ast.unparse(function))
    classes = [node for node in case.tree(patch.made.file).body if isinstance(node, ast.ClassDef)]
    own = [node.name for node in classes if patch.made.line in source.lines_of(node)]
    return function.name in _FOR_CLASSES and bool(own) and own[0] not in case.test.name.split("::")


@dataclass(frozen=True)
class _Assigned:
    """An assignment in the learner's code to an attribute of something imported."""

    target: str
    """As it is written, such as ``rooms.free_rooms``."""
    place: Place


def _assignments(case: Case) -> Iterator[_Assigned]:
    """Assignments to attributes of what a file of the learner's imports, in its functions; those undone left out."""
    for path in case.run.learner_files:
        yield from _assignments_in(case.tree(path), path)


@lru_cache(maxsize=256)
def _assignments_in(tree: ast.Module, path: str) -> tuple[_Assigned, ...]:
    imported = source.imports(tree)
    once = []
    for function in source.functions(tree):
        found = [
            _Assigned(target, Place(path, line, function.name, "test"))
            for target, line in _attributes_set(function)
            if target.partition(".")[0] in imported
        ]
        written = [one.target for one in found]
        once += [one for one in found if written.count(one.target) == 1]
    return tuple(once)


def _attributes_set(function: source.Function) -> Iterator[tuple[str, int]]:
    """The attributes that a function assigns to, and the lines."""
    for node in source.walk(function):
        if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store) and "()" not in source.dotted(node):
            yield source.dotted(node), node.lineno
        if isinstance(node, ast.Call) and source.dotted(node.func) == "setattr" and len(node.args) > 1:
            name = source.constant(node.args[1])
            if isinstance(name, str):
                yield f"{source.dotted(node.args[0])}.{name}", node.lineno


@pitfall(
    "plain-assignment-leaks",
    title="Put a replacement in place by a plain assignment",
    symptom="this test passes, and a later one meets the mock: `assert False is True`",
    why="An assignment to a module or a class is for good: nobody remembers what was there before.",
    advice="Let `patch.object` or `monkeypatch.setattr` put it there: they put the old one back.",
    katas=("patch-object", "patch-a-function"),
    shows=_LEAKS,
    explains=("shared-mock-call-count",),
)
def assigned_for_good(case: Case) -> Iterator[Finding]:
    """An attribute of a module, a class or a shared object that is another after the test, and was assigned to."""
    gone = [
        left.name for left in case.test.left if left.what == "attribute" and _is_first(case, "attribute", left.name)
    ]
    patched = {f"{patch.target}.{patch.attribute}" for patch in case.test.patches if not patch.left}
    everywhere = [assigned.target for assigned in _assignments(case)]
    for assigned in _assignments(case):
        for_a_class = assigned.place.function in _FOR_CLASSES and everywhere.count(assigned.target) == 1
        attribute = assigned.target.rpartition(".")[2]
        name = next((name for name in gone if name.rpartition(".")[2] == attribute and name not in patched), "")
        if name or for_a_class:
            yield Finding(
                f"You assigned to `{assigned.target}`, and nothing puts back what was there before.",
                assigned.place,
                _sure(case) if name else Sureness.LIKELY,
                (f"After the test, `{name}` was not what it had been before.",) if name else (),
            )
            return


@pitfall(
    "environ-assigned-leaks",
    title="Wrote into `os.environ` and left it there",
    symptom="this test passes, and a later one finds a variable set: `assert [] == ['paid Lee']`",
    why="The environment belongs to the whole process; what a test writes into it, all later tests read.",
    advice="Let `monkeypatch.setenv` or `patch.dict(os.environ, ...)` set the variable: they take it out again.",
    katas=("patch-environment", "aws-credentials"),
    shows=_LEAKS,
    explains=("lru-cache-leak",),
)
def environment_changed(case: Case) -> Iterator[Finding]:
    """A variable that is another after the test, where a file of the learner's writes into the environment."""
    patched = {key for patch in case.test.patches if patch.target == "os.environ" for key in patch.keys}
    changed = [left.name for left in case.test.left if left.what == "environment" and left.name not in patched]
    new = [key for key in changed if _is_first(case, "environment", key)]
    place = _environment_written(case, new) if new else None
    if place:
        keys = " and ".join(f"`{key}`" for key in new[:2])
        yield Finding(
            f"You wrote {keys} into `os.environ`, and there it stays: every test after it finds it.",
            place,
            _sure(case),
            (f"After the test, {keys} was not as it had been before.",),
        )


def _environment_written(case: Case, keys: list[str]) -> Place | None:
    """The line of the learner's that writes into the environment, best one that says one of the keys."""
    found: list[tuple[bool, Place]] = []
    for path in case.run.learner_files:
        tree = case.tree(path)
        for function in source.functions(tree):
            for node in source.walk(function):
                if _writes_environment(node):
                    text = ast.unparse(node)
                    said = any(key in text for key in keys)
                    found.append((said, Place(path, getattr(node, "lineno", 0), function.name, "test")))
    return next((place for said, place in sorted(found, key=lambda one: not one[0])), None)


def _writes_environment(node: ast.AST) -> bool:
    match node:
        case ast.Assign(targets=[ast.Subscript(value=holder)]) | ast.Delete(targets=[ast.Subscript(value=holder)]):
            return source.dotted(holder).endswith("environ")
        case ast.AugAssign(target=target):
            return source.dotted(target).endswith("environ")
        case ast.Call(func=ast.Attribute(value=holder, attr=method)):
            changes = method in {"update", "setdefault", "pop", "popitem", "clear", "__setitem__"}
            return method in {"putenv", "unsetenv"} or (changes and source.dotted(holder).endswith("environ"))
    return False


@pitfall(
    "lru-cache-leak",
    title="Got the answer that a cache kept from an earlier test",
    symptom="`assert 110.0 == 95.0`: the answer of the test before, and the mock is not called",
    why="A function with `lru_cache` answers from its cache as long as the process lives, whatever is patched by then.",
    advice="Empty the cache before each test, in a fixture: the function has a `cache_clear`.",
    katas=("reset-between-tests", "mock-fixtures"),
    explains=("patch-source-not-use", "env-read-at-import", "patch-bound-at-import", "call-after-patch-exits"),
)
def answered_from_the_cache(case: Case) -> Iterator[Finding]:
    """A function of the program answered from its cache and did not run, while what is behind it was replaced."""
    replaced = any(not patch.used for patch in case.test.patches) or _unread(case.test.patches)
    for name in case.test.caches:
        if name not in case.test.ran and (replaced or case.earlier):
            yield Finding(
                f"`{name}` keeps its answers in a cache: here it did not run, it gave an answer from an earlier test.",
                sure=Sureness.SURE if replaced else Sureness.LIKELY,
                because=(f"`{name}` answered from its cache, and its body did not run in this test.",),
            )
            return


def _unread(patches: tuple[Patched, ...]) -> bool:
    return any(set(patch.keys) - set(patch.keys_read) for patch in patches if patch.target == "os.environ")
