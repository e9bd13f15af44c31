"""What a patch covers: what it leaves as it is, what it cannot change, and what it should not replace."""

import ast
import re
from collections.abc import Iterator

from mockkata.diagnosis import source
from mockkata.diagnosis.case import Case
from mockkata.diagnosis.pitfall import Finding, Shows, Sureness, pitfall
from mockkata.diagnosis.reading import names
from mockkata.diagnosis.reading.names import at, called
from mockkata.evidence import MockSeen, Patched, Place, Value

TITLE = "What a patch covers"
_SHORTEST_SLEEP = 0.005
"""Seconds; below that a sleep lets others have their turn, and costs nothing."""


@pitfall(
    "patch-dict-without-clear",
    title="Took `patch.dict` for an empty dictionary",
    symptom="`Left contains 10 more items`, or a key is there that should not be",
    why="`patch.dict` adds its keys to what is there; only `clear=True` takes everything else away meanwhile.",
    advice="Ask for `clear=True` where the whole content counts.",
    katas=("patch-environment",),
)
def the_rest_is_still_there(case: Case) -> Iterator[Finding]:
    """A test that failed because a dictionary held more than what ``patch.dict`` put into it."""
    for patch in case.test.patches:
        if patch.via != "patch.dict" or patch.cleared or not patch.entered:
            continue
        if sure := _more_than_expected(case, patch):
            known = "os.environ" if patch.target == "os.environ" else patch.written
            what = f"`{known}`" if known else "the dictionary"
            added = "nothing" if not patch.keys else ", ".join(f"`{key}`" for key in patch.keys[:3])
            yield Finding(
                f"`patch.dict` put {added} into {what}; the rest is still there, and you expected it gone.",
                patch.made,
                sure,
                ("The patch was made without `clear=True`.",),
            )
            return


def _more_than_expected(case: Case, patch: Patched) -> Sureness | None:
    compared = case.failure.comparison
    if not patch.keys:  # a patch of nothing: it is there to empty, or to put things back
        text = case.run.sources.get(patch.made.file, "")
        sets_itself = re.search(r"environ\[[^]]+\]\s*=[^=]|\.(setdefault|update|pop)\(|\bdel \w+", text)
        return None if sets_itself else Sureness.LIKELY
    if compared and compared.operator == "==" and _is_larger(case, compared.left, compared.right):
        return Sureness.SURE
    if compared and not any(key in case.failure.message for key in patch.keys):
        return None
    says_more = r"more items?|additional elements|Extra items in the|(?:Dicts|Lists|Sets) differ|^[\[{(].* != [\[{(]"
    not_missing = r"DID NOT RAISE.*KeyError|KeyError not raised"
    return Sureness.LIKELY if re.search(f"{says_more}|{not_missing}", case.failure.message) else None


def _is_larger(case: Case, left: Value, right: Value) -> bool:
    """Whether one of two is the other and more; of numbers, whether more was counted than expected."""
    if left.type != right.type:
        return False
    if left.type == "builtins.int":
        more = max(left.text, right.text, key=int)
        return _counts(case) and not re.search(rf"\b{re.escape(more)}\b", case.line(case.own_line))
    sizes = [_parts(value.text) for value in (left, right)]
    if None in sizes:  # cut short: the other one is the small one
        return sizes.count(None) == 1 and left.type in {"builtins.dict", "builtins.list", "builtins.set"}
    first, second = (frozenset(size or ()) for size in sizes)
    return first < second or second < first


def _counts(case: Case) -> bool:
    """Whether the line of the test counts something, itself or by a function of the program."""
    called = set(re.findall(r"(\w+)\(", case.line(case.own_line)))
    of_program = (function for tree in case.program.values() for function in source.functions(tree))
    inside = (call for function in of_program if function.name in called for call in source.calls(function))
    return bool({"len", "sum"} & (called | {source.dotted(call.func) for call in inside}))


def _parts(text: str) -> list[str] | None:
    """The items of a container in source code; None for anything else."""
    try:
        node = ast.parse(text, mode="eval").body
    except (SyntaxError, ValueError):
        return None
    match node:
        case ast.Dict(keys=keys, values=values):
            return [f"{ast.unparse(key)}: {ast.unparse(value)}" for key, value in zip(keys, values, strict=True) if key]
        case ast.List(elts=items) | ast.Set(elts=items) | ast.Tuple(elts=items):
            return [ast.unparse(item) for item in items]
    return None


@pitfall(
    "real-sleep",
    title="Waited for real",
    symptom="the test takes long, or the patched `sleep` was called 0 times",
    why="`from time import sleep` gives a module a `sleep` of its own, and what nobody patches really sleeps.",
    advice="Patch the `sleep` that the code looks up, and check with which pauses it was called.",
    katas=("retry-until-it-works", "respx-flaky-server"),
    shows=(Shows.FAILING, Shows.SILENT),
    explains=("patch-source-not-use", "patch-name-test-imported"),
)
def really_slept(case: Case) -> Iterator[Finding]:
    """The program slept, past a patch of ``sleep`` or without one."""
    for patch in case.test.patches:
        if patch.attribute == "sleep" and not patch.used and patch.ran_during:
            yield Finding(
                f"You patched `{called(patch)}`, but the code sleeps by another name: it waited for real.",
                patch.made,
                because=(f"The real `sleep` was called from {at(patch.ran_at)}.",),
            )
            return
    slept = [one for one in case.test.sleeps if one.place.owner == "program" and one.seconds >= _SHORTEST_SLEEP]
    if slept:
        total = sum(one.seconds for one in slept)
        waits = case.passed or case.test.outcome == "stuck"
        yield Finding(
            f"The code under test really slept, {total:.3g} seconds in all: no `sleep` was replaced there.",
            case.test.place,
            Sureness.LIKELY if waits else Sureness.PERHAPS,
            (f"`time.sleep({slept[0].seconds:g})` at {at(slept[0].place)}.",),
        )


@pitfall(
    "patch-datetime-now-immutable",
    title="Patched a method of a class that cannot be changed",
    symptom="`TypeError: cannot set 'now' attribute of immutable type 'datetime.datetime'`",
    why="`datetime`, `date` and other classes written in C do not let their attributes be replaced.",
    advice="Patch the name by which the module knows the class, in that module; `wraps=` keeps the rest of it working.",
    katas=("freeze-the-clock",),
)
def immutable(case: Case) -> Iterator[Finding]:
    """An attempt to set an attribute of a class that has been written in C, or of an object of one."""
    found = case.message(r"cannot set '(?P<name>\w+)' attribute of immutable type '(?P<kind>[\w.]+)'", "TypeError")
    found = found or case.message(
        r"'(?P<kind>(?:datetime\.)?(?:date|time|datetime))' object attribute '(?P<name>\w+)' is read-only",
        "AttributeError",
    )
    if found:
        yield Finding(
            f"You tried to replace `{found['name']}` on `{found['kind']}`, a class that lets nobody change it.",
            because=(case.failure.message.partition("\n")[0],),
        )


@pitfall(
    "mocks-the-thing-under-test",
    title="Tested the mock, not the code",
    symptom="nothing: the test passes, whatever the program does",
    why="A mock answers what you told it. A test that asks the mock itself gets that back and proves nothing.",
    advice="Replace what the code under test works with, then call the code itself and check what it made of it.",
    katas=("patch-a-function", "spec-catches-typos", "fix-the-toothless-suite"),
    shows=(Shows.SILENT,),
    explains=("no-spec-wrong-method", "spec-does-not-check-signature", "mock-default-magic"),
)
def tested_the_mock(case: Case) -> Iterator[Finding]:
    """A test that calls what it has replaced, or replaces nothing and calls no code of the program."""
    for patch in case.test.patches:
        own = _called_by_the_test_alone(case, patch.new.mock if patch.new else -1)
        if own and _is_of_the_program(case, patch):
            yield Finding(
                f"You replaced `{called(patch)}` and called that in the test: your mock answered, not the program.",
                own,
                because=(f"The patch was made at {at(patch.made)}; only the test called what it put in place.",),
            )
            return
    own_code = any("test" not in path for path in case.run.learner_files)
    if case.test.watched and not case.test.ran and not own_code:
        yield from _no_program_at_all(case)
    elif own := _asked_its_own_mock(case):
        yield Finding(
            "You asked a mock in the test and checked what you had told it to answer; what the program does with that "
            "answer, nobody looks at.",
            own,
            Sureness.LIKELY,
        )


def _is_of_the_program(case: Case, patch: Patched) -> bool:
    original = patch.original
    if original is None or original.form not in {"function", "class"}:
        return False
    return bool(names.module_of(case, original.name) or names.module_of(case, patch.target))


def _family(case: Case, number: int) -> list[MockSeen]:
    """A mock and what hangs on it."""
    members = {number} if number >= 0 else set()
    for index, mock in enumerate(case.test.mocks):  # what hangs on a mock mostly comes after it
        members |= {index} if mock.parent in members else set()
    return [case.test.mocks[index] for index in sorted(members)]


def _called_by_the_test_alone(case: Case, number: int) -> Place | None:
    """Where the test called a mock or what hangs on it, if nobody else did."""
    calls = [call for mock in _family(case, number) for call in mock.calls]
    if not calls or any(call.place.owner != "test" for call in calls):
        return None
    return calls[0].place


def _no_program_at_all(case: Case) -> Iterator[Finding]:
    """No function of the program ran, and yet something answered: a mock, or a service that the test had set up."""
    calls = [call for mock in case.test.mocks for call in mock.calls if call.place.owner == "test"]
    if calls:
        yield Finding(
            "The test calls its own mock and finds what it was told: no function of the program ran.",
            calls[0].place,
            because=(f"Called at {at(calls[0].place)}.", "No function of the program ran in this test."),
        )
    elif fake := next((patch for patch in case.test.patches if patch.used and _is_of_the_program(case, patch)), None):
        yield Finding(
            f"You replaced `{called(fake)}` and called that in the test: your replacement answered, not the program.",
            fake.made,
            because=("No function of the program ran in this test.",),
        )
    elif any(one.calls for one in case.test.registered) or case.test.stubs or case.test.moto_used:
        yield Finding(
            "The test talks to the service it has set up itself, and no function of the program ran.",
            case.test.place,
            Sureness.LIKELY,
            ("No function of the program ran in this test.",),
        )


def _asked_its_own_mock(case: Case) -> Place | None:
    """A line that calls a mock in an ``assert`` or a ``raises`` block, where the mock had been told its answer."""
    for mock in case.test.mocks:
        if mock.return_value is None and mock.side_effect is None and not mock.wraps:
            continue
        if any(call.place.owner == "program" for call in mock.calls):  # it is there for the program
            continue
        for call in mock.calls:
            if call.place.owner == "test" and _is_checked(case, call.place):
                return call.place
    return None


def _is_checked(case: Case, place: Place) -> bool:
    statement = source.statement_at(case.tree(place.file), place.line)
    if isinstance(statement, ast.Assert):
        test = statement.test
        sides = [test.left, *test.comparators] if isinstance(test, ast.Compare) else [test]
        return any(isinstance(side, ast.Call | ast.Await | ast.Subscript) for side in sides)
    blocks = [node for node in source.walk(case.function or ast.Module([], [])) if isinstance(node, ast.With)]
    around = (block for block in blocks if place.line in source.lines_of(block))
    return any("raises" in ast.unparse(item.context_expr).lower() for block in around for item in block.items)
