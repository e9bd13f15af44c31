"""Where to patch: the name that the code looks up, at the time it looks."""

import ast
import re
from collections.abc import Iterator

from mockkata.diagnosis import source
from mockkata.diagnosis.case import Case
from mockkata.diagnosis.pitfall import Finding, Shows, Sureness, pitfall
from mockkata.diagnosis.reading import names
from mockkata.diagnosis.reading.names import at, called
from mockkata.evidence import Patched, Place

TITLE = "Where to patch"
_NEVER_CALLED = ("assert_not_called", "assert_not_awaited")
_SAYS_NEVER_CALLED = re.compile(
    r"not\s+[\w.]+\.(called|mock_calls|call_args_list|await_count|call_count)\b|assertFalse\([\w.]+\.called"
    r"|\.called\s+(is|==)\s+False|\.(call|await)_count\s*==\s*0|assertEqual\([\w.]+_count,\s*0"
    r"|\.(mock_calls|call_args_list)\s*==\s*\[\]|\.call_args\s+is\s+None"
)
"""Other ways to say that a mock was never called."""
_NO_RECORD = r"^'(?:builtin_)?function(?:_or_method)?' object has no attribute '((?:assert_)?\w*(?:call|await)\w*)'"
"""What Python says where a plain function is asked for what a mock keeps of its calls."""


@pitfall(
    "patch-source-not-use",
    title="Patched where it is defined, not where it is used",
    symptom="a real connection is refused, or `Expected 'get' to have been called once. Called 0 times.`",
    why="`from requests import get` gives a module a name of its own; patching `requests.get` does not touch it.",
    advice="Patch the name that the code looks up, in the module that looks it up.",
    katas=("patch-where-used", "patch-a-function"),
    shows=(Shows.FAILING, Shows.SILENT),
)
def patched_at_the_source(case: Case) -> Iterator[Finding]:
    """A patch nobody used, of something that the code under test holds under a name of its own."""
    for patch in names.missed(case):
        other = names.holder(case, patch)
        if not other or (case.passed and not patch.ran_during):
            continue
        module, _, name = other.rpartition(".")
        sure = patch.ran_during or names.has_run(case, names.module_of(case, other))
        yield Finding(
            f"You patched `{called(patch)}`, but the code uses the `{name}` of `{module}`, a name of its own for the "
            "same thing: your replacement was never used.",
            patch.made,
            Sureness.SURE if sure and not case.passed else Sureness.LIKELY,
            (
                f"`{patch.target}.{patch.attribute}` and `{other}` were the same object; only the first was replaced.",
                *_where_it_ran(patch),
            ),
        )


def _where_it_ran(patch: Patched) -> tuple[str, ...]:
    return (f"The real `{patch.attribute}` was called from {at(patch.ran_at)}.",) if patch.ran_at.file else ()


@pitfall(
    "wrong-patch-assert-not-called",
    title="Asserted that a mock was not called which nobody can call",
    symptom="nothing: the test passes, and would pass if the real thing were called a hundred times",
    why="A mock that the code does not know is never called; `assert_not_called` then holds, whatever the code does.",
    advice="See the mock being called first, in a test where it should be; only then does silence say something.",
    katas=("never-called", "patch-where-used"),
    shows=(Shows.SILENT,),
    explains=("patch-source-not-use", "patch-instance-not-class", "patch-name-test-imported"),
)
def never_called_because_unknown(case: Case) -> Iterator[Finding]:
    """A passed ``assert_not_called`` on the replacement of a name that the code under test does not use."""
    for patch in case.test.patches:
        if patch.used or patch.missing or not patch.target or patch.target_kind == "dict":
            continue
        if not _is_said_never_called(case, patch):
            continue
        if patch.ran_during and patch.ran_at.owner == "program":
            yield Finding(
                f"`{patch.attribute}` was not called as far as your mock knows, but the real `{patch.attribute}` was: "
                f"the code does not look it up in `{patch.target}`.",
                patch.made,
                because=_where_it_ran(patch),
            )
        elif copy := _unpatched_copy(case, patch):
            module, _, name = copy.rpartition(".")
            yield Finding(
                f"You patched `{called(patch)}`, but `{module}` has a `{name}` of its own: your mock could not have "
                "been called, whatever the code does.",
                patch.made,
                Sureness.LIKELY,
                (f"`{copy}` was the same object and was not replaced, and functions of `{module}` ran.",),
            )


def _is_said_never_called(case: Case, patch: Patched) -> bool:
    mocks = {patch.new.mock} if patch.new and patch.new.mock >= 0 else set()
    for number, mock in enumerate(case.test.mocks):  # parents mostly come before their children
        mocks |= {number} if mock.parent in mocks else set()
    checks = [check for check in case.test.assertions if check.mock in mocks and check.passed]
    if checks or not mocks:
        return any(check.method in _NEVER_CALLED for check in checks)
    return bool(_SAYS_NEVER_CALLED.search(case.function_text))


def _unpatched_copy(case: Case, patch: Patched) -> str:
    """A name that a module which ran has for the original, where the patched module itself did not run."""
    defined = patch.original.name if patch.original else ""
    if names.has_run(case, names.module_of(case, patch.target)):
        return ""
    copies = [name for name in names.program_names(case, patch) if name != defined]
    return next((name for name in copies if names.has_run(case, names.module_of(case, name))), "")


@pitfall(
    "patch-name-test-imported",
    title="Patched a name that the test had imported for itself",
    symptom="`assert 3 == 99`: the real function answers, though it is patched",
    why="`from shop import total` gives the test file a name of its own; patching `shop.total` does not touch it.",
    advice="Call it through its module in the test, and ask yourself whether you want to patch what you call.",
    katas=("patch-where-used", "spy-with-wraps"),
)
def test_has_its_own_name(case: Case) -> Iterator[Finding]:
    """A test calls the original of a patch by the name that it imported, passes it on, or asks it for its calls."""
    for patch in names.missed(case):
        mine = names.test_names(case, patch)
        if not mine or not (sure := _sure_that_the_test_used_it(case, patch, mine[0])):
            continue
        name = mine[0].rpartition(".")[2]
        yield Finding(
            f"You patched `{called(patch)}`, but this file imported `{name}` before, and the test goes on using that: "
            "the real one.",
            patch.ran_at if patch.ran_at.owner == "test" else patch.made,
            sure,
            (f"`{patch.target}.{patch.attribute}` was patched at {at(patch.made)}.", *_where_it_ran(patch)),
        )
    if not (asked := case.message(_NO_RECORD, "AttributeError")) or case.raised_by.owner != "test":
        return
    for patch in case.test.patches:
        imported = [name.rpartition(".")[2] for name in names.test_names(case, patch)]
        own = next((name for name in imported if f"{name}.{asked[1]}" in case.line(case.raised_by)), "")
        if own:
            yield Finding(
                f"You patched `{called(patch)}`, but the `{own}` that you ask for its `{asked[1]}` is what this file "
                "imported before: the real one.",
                case.raised_by,
                because=(f"`{patch.target}.{patch.attribute}` was patched at {at(patch.made)}.",),
            )
            return


def _sure_that_the_test_used_it(case: Case, patch: Patched, mine: str) -> Sureness | None:
    if patch.ran_at.owner == "test":
        return Sureness.SURE
    if names.holder(case, patch) or _keeper(case, patch):
        return None
    name = mine.rpartition(".")[2]
    uses = any(
        isinstance(node, ast.Name) and node.id == name for node in source.walk(case.function or ast.Module([], []))
    )
    return Sureness.LIKELY if uses else None


@pitfall(
    "patch-bound-at-import",
    title="Patched a name after somebody had taken hold of its object",
    symptom="`assert 'real' == 'fake'`: the real thing answers, though it is patched",
    why="A default argument, a module's own client or a table of functions gets its object once, at import; a patch of "
    "the name comes too late.",
    advice="Patch the thing that was kept, or hand in the replacement where the code takes one.",
    katas=("patch-object", "class-instances"),
    explains=("patch-source-not-use",),
)
def taken_before_the_patch(case: Case) -> Iterator[Finding]:
    """A patch nobody used, of something that was taken in by a default, an object or a container at import."""
    for patch in names.missed(case):
        if kept := _keeper(case, patch):
            yield Finding(
                f"You patched `{called(patch)}`, but {kept} took the real one at import, and kept it.",
                patch.made,
                Sureness.SURE if patch.ran_during or case.reached_out else Sureness.LIKELY,
                _where_it_ran(patch),
            )
            return
    for patch in case.test.patches:
        if patch.target_kind != "module" or patch.used or patch.missing or patch.ran_during:
            continue
        module, line = names.called_at_import(case, patch)
        defined = names.module_of(case, patch.original.name if patch.original else "")
        if module and (names.has_run(case, module) or names.has_run(case, defined)):
            yield Finding(
                f"You patched `{called(patch)}`, but `{module}` called it when it was imported (line {line}): what it "
                "made then is what the code still uses.",
                patch.made,
                because=("While the patch was in place, nobody called it, nor the real one.",),
            )
            return


def _keeper(case: Case, patch: Patched) -> str:
    """What took the original in, in words; empty if nothing did, or not for the code that ran."""
    for name in names.keepers(case, patch, "default of"):
        if name in case.test.ran:
            return f"a default argument of `{name}`"
    made_anew = patch.original is not None and f"{patch.original.name}.__init__" in case.test.ran
    if names.holder(case, patch) or made_anew or patch.ran_at.owner == "test":
        return ""
    objects = (*names.keepers(case, patch, "instance"), *names.keepers(case, patch, "kept by"))
    kept = (*names.class_names(case, patch), *objects)
    return f"`{kept[0]}`" if kept else ""


@pitfall(
    "patch-instance-not-class",
    title="Patched one object, while the code made another",
    symptom="`assert 'really charged' == 'ok'`, or the mock was called 0 times",
    why="`patch.object(gateway, ...)` changes that one object; whatever else is made from the class stays as it was.",
    advice="Patch the class, or see to it that the code gets the object you patched.",
    katas=("class-instances", "patch-object"),
)
def another_instance(case: Case) -> Iterator[Finding]:
    """A patch of an object's method nobody used, while the method of the class ran for another object."""
    for patch in case.test.patches:
        if patch.target_kind != "instance" or not patch.target or patch.used or patch.missing:
            continue
        if patch.ran_during or (case.reached_out and not names.has_code(patch)):
            kind = patch.target.rpartition(".")[2]
            yield Finding(
                f"You patched `{patch.attribute}` on one `{kind}`, but the code works with another `{kind}`, and there "
                f"`{patch.attribute}` is the real one.",
                patch.made,
                because=_where_it_ran(patch),
            )


@pitfall(
    "env-read-at-import",
    title="Set a variable that had been read long before",
    symptom="`assert 'none' == 'test-key'`: the variable is set, and the program does not see it",
    why="What a module reads from `os.environ` outside its functions, it reads once, when it is imported.",
    advice="Patch the name in which the module keeps the value, not the variable it came from.",
    katas=("patch-environment",),
    explains=("environ-assigned-leaks", "call-after-patch-exits", "responses-no-match", "respx-not-mocked"),
)
def read_before_it_was_set(case: Case) -> Iterator[Finding]:
    """A variable that the test set and nobody read, and that the program reads while it is imported."""
    for key, place, sure in _keys_set(case):
        module, line = _read_at_import(case, key)
        if module:
            yield Finding(
                f"`{module}` read `{key}` once, when it was imported (line {line}); what you set now, nobody reads.",
                place,
                sure,
                (f"While the test ran, nobody asked `os.environ` for `{key}`.",) if sure is Sureness.SURE else (),
            )
            return


def _keys_set(case: Case) -> Iterator[tuple[str, Place, Sureness]]:
    """The variables that a test set and nobody read, or of which it is not known."""
    for patch in case.test.patches:
        if patch.target == "os.environ":
            yield from ((key, patch.made, Sureness.SURE) for key in patch.keys if key not in patch.keys_read)
    for left in case.test.left:
        if left.what == "environment":
            yield left.name, case.line_with(re.escape(left.name)), Sureness.LIKELY
    for node in source.walk(case.function or ast.Module([], [])):
        place = Place(case.test.place.file, getattr(node, "lineno", 0), case.test.place.function, "test")
        if isinstance(node, ast.Subscript) and isinstance(node.ctx, ast.Store):
            key = source.constant(node.slice) if source.dotted(node.value).endswith("environ") else None
            yield from ((one, place, Sureness.LIKELY) for one in [key] if isinstance(one, str))
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr in {"setitem", "delitem", "delenv"}
        ):
            keys = [source.constant(argument) for argument in node.args]
            yield from ((key, place, Sureness.LIKELY) for key in keys if isinstance(key, str))


def _read_at_import(case: Case, key: str) -> tuple[str, int]:
    """The program's module and line that read a variable while it was imported, itself or by calling a function."""
    called_then: dict[str, tuple[str, int]] = {}
    for module, tree in case.program.items():
        for node in names.at_import(tree):
            if isinstance(node, ast.Call | ast.Subscript) and _mentions(node, key):
                return module, node.lineno
            if isinstance(node, ast.Call):
                called_then.setdefault(source.dotted(node.func).rpartition(".")[2], (module, node.lineno))
    for tree in case.program.values():
        for node in source.walk(tree):
            is_reader = isinstance(node, ast.ClassDef | ast.FunctionDef) and _mentions(node, key)
            if is_reader and node.name in called_then:  # type: ignore[attr-defined]
                return called_then[node.name]  # type: ignore[attr-defined]
    return "", 0


def _mentions(node: ast.AST, text: str) -> bool:
    return any(source.constant(inner) == text for inner in source.walk(node))
