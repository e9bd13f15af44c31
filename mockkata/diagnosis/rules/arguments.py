"""What reaches a test as an argument: the mocks of its decorators, and its fixtures."""

import ast
import re
from collections.abc import Iterator

from mockkata.diagnosis import source
from mockkata.diagnosis.case import Case
from mockkata.diagnosis.pitfall import Finding, Shows, Sureness, pitfall
from mockkata.diagnosis.reading.decorators import Decorator, class_of, decorators_of
from mockkata.diagnosis.reading.fixtures import BUILT_IN, fixtures, is_fixture, named_without_asking
from mockkata.diagnosis.reading.wiring import Wiring, wiring_of
from mockkata.evidence import Patched, Place

TITLE = "Arguments, decorators and fixtures"

_BOTH = (Shows.FAILING, Shows.SILENT)
_SET_UP = ("setUp", "asyncSetUp", "setUpClass", "setup_method", "setup_class", "setup")


@pitfall(
    "decorator-order-swapped",
    title="Mock arguments in the wrong order",
    symptom="an assertion about one mock reports the name and the calls of another",
    why="Decorators apply from the bottom up: the patch nearest to the function passes the first argument.",
    advice="Name the arguments in the order of the decorators from the bottom up.",
    katas=("stacked-patches",),
    shows=_BOTH,
    explains=(
        *("chained-return-value-missing", "class-mock-missing-return-value", "mock-unset-value", "mock-default-magic"),
        *("assert-on-class-not-instance", "called-with-checks-last-only", "patch-source-not-use", "args-vs-kwargs"),
        *("status-code-does-not-raise", "return-value-typo", "method-replaced-by-value"),
    ),
)
def mocks_swapped(case: Case) -> Iterator[Finding]:
    """Parameters that are named after the targets of each other's patches."""
    wiring = wiring_of(case, case.function)
    if wiring is None:
        return
    wrong = [(name, got, meant) for name, got, meant in wiring.misnamed() if got is not meant]
    swapped = {id(got) for _, got, _ in wrong} == {id(meant) for _, _, meant in wrong} and len(wrong) > 1
    if not wrong or (case.passed and not swapped):
        return
    name, got, _ = wrong[0]
    yield Finding(
        f"`{name}` is the mock of `{got.target}`: decorators pass their mocks from the bottom up, "
        "and the arguments are named in another order.",
        wiring.place,
        Sureness.SURE if swapped else Sureness.LIKELY,
        tuple(f"`{name}` gets the mock of `{got.target}` (line {got.line})." for name, got, _ in wrong),
    )


@pitfall(
    "decorator-missing-arg",
    title="No argument for the mock of a decorator",
    symptom="`TypeError: test_price() takes 0 positional arguments but 1 was given`",
    why="Each `@patch` that makes the mock itself passes it to the test as one more argument.",
    advice="Give the test a parameter for each such patch, or hand the patch a replacement of your own.",
    katas=("patch-a-function", "stacked-patches"),
    explains=(
        "chained-return-value-missing",
        "class-mock-missing-return-value",
        "mock-unset-value",
        "mock-default-magic",
    ),
)
def no_parameter_for_mock(case: Case) -> Iterator[Finding]:
    """Fewer parameters than decorators that pass a mock, or a fixture's parameter that gets the mock."""
    told = case.message(
        r"(\w+)\(\) (?:takes \d+ positional arguments? but|got an unexpected keyword argument '(\w+)')", "TypeError"
    )
    if told and case.raised_by.file == "mock.py":
        wiring = _wiring_named(case, told[1])
        if wiring is not None and (wiring.lacking > 0 or (told[2] in wiring.by_name and wiring.in_test_case)):
            yield _too_few(wiring, told[2] or "")
        return
    wiring = _wiring(case)
    if wiring is None or wiring.in_test_case or not wiring.passing:
        return
    taken = [name for name, _ in wiring.pairs() if wiring.is_known(name)]
    if taken and len(wiring.unknown) < len(wiring.passing):
        yield Finding(
            f"`{wiring.name}` has no parameter for the mock of `{dict(wiring.pairs())[taken[0]].target}`, "
            f"so `{taken[0]}` got it instead of its own value.",
            wiring.place,
            because=(f"{_count(len(wiring.passing), 'patch')} for the parameters {_listed(wiring.names)}.",),
        )


@pitfall(
    "decorator-new-takes-no-arg",
    title="An argument for a patch that passes none",
    symptom="`fixture 'mock_rate' not found`",
    why="A patch that is given its replacement passes no argument, and neither does `patch.dict`. "
    "pytest takes the parameter for a fixture.",
    advice="Drop the parameter, or let the patch make the mock; you have the replacement in hand already.",
    katas=("patch-a-function", "patch-environment", "mock-a-file"),
)
def parameter_for_given_replacement(case: Case) -> Iterator[Finding]:
    """A parameter that nobody fills, on a test with a patch that was given what it puts in place."""
    wiring, name = _wiring(case), _unfilled(case)
    if wiring is None or name not in wiring.names or len(wiring.unknown) <= len(wiring.passing):
        return
    silent = [decorator for decorator in wiring.decorators if not decorator.passes and not decorator.keywords]
    if not silent or wiring.is_known(name):
        return
    patch = max(silent, key=lambda decorator: wiring.likeness(name, decorator))
    reason = "sets keys of a dictionary" if patch.via == "patch.dict" else "was given its replacement"
    seeker = "`unittest`" if wiring.in_test_case else "pytest"
    outcome = "had nothing for it" if wiring.in_test_case else "looked for a fixture of that name"
    yield Finding(
        f"`@{patch.via}` of `{patch.target}` {reason} and passes no argument, "
        f"but `{wiring.name}` takes `{name}`: {seeker} {outcome}.",
        wiring.place,
        because=(f"{_count(len(wiring.passing), 'patch')} with a mock to pass, for {_listed(wiring.unknown)}.",),
    )


@pitfall(
    "fixture-before-mock-arg",
    title="A fixture before the mocks",
    symptom="`fixture 'mock_rate' not found`",
    why="The mocks of decorators are passed by position, so they take the first parameters. "
    "pytest fills those that are left, by name.",
    advice="Take the mocks first, and the fixtures after them.",
    katas=("stacked-patches", "mock-fixtures"),
    explains=("decorator-order-swapped",),
)
def fixture_before_mocks(case: Case) -> Iterator[Finding]:
    """A parameter for a mock that comes after as many others as there are mocks, a fixture among those."""
    wiring, name = _wiring(case), _unfilled(case)
    if wiring is None or wiring.in_test_case or not wiring.passing or name not in wiring.names:
        return
    first = [one for one, _ in wiring.pairs()]
    ousted = [one for one in first if wiring.is_known(one)]
    if wiring.is_known(name):
        missed = wiring.unknown[-1] if wiring.unknown else ""
        fits = name in first and len(wiring.unknown) >= len(wiring.passing)
    else:
        missed, fits = name, name not in first and (bool(ousted) or _is_sought(wiring, name))
    if fits and missed:
        fixture = ousted[0] if ousted else first[0]
        yield Finding(
            f"`{wiring.name}` takes `{fixture}` before the mocks, so the mock went there, "
            f"and pytest took `{missed}` for a fixture.",
            wiring.place,
            Sureness.SURE if ousted else Sureness.LIKELY,
            (f"The mocks go to {_listed(first)}, the first of {_listed(wiring.names)}.",),
        )


@pitfall(
    "patch-multiple-under-pytest",
    title="`@patch.multiple` with named arguments in pytest",
    symptom="`fixture 'save' not found`, though the example is like that of Python's documentation",
    why="`@patch.multiple` passes its mocks by name. pytest does not see that and takes the parameters for fixtures.",
    advice="Take `**mocks`, use `with patch.multiple(...) as mocks:`, or stack one patch for each.",
    katas=("stacked-patches",),
)
def named_mocks_of_patch_multiple(case: Case) -> Iterator[Finding]:
    """A pytest function below `patch.multiple` whose mocks do not reach it by name."""
    wiring = _wiring(case)
    if wiring is None or wiring.in_test_case or not wiring.by_name:
        return
    refused = case.message(r"\w+\(\) got an unexpected keyword argument '(\w+)'", "TypeError")
    name = _unfilled(case) or (refused[1] if refused and case.raised_by.file == "mock.py" else "")
    if name and not wiring.is_known(name):
        patch = next(decorator for decorator in wiring.decorators if decorator.keywords)
        taken = f"pytest took `{name}` of `{wiring.name}` for a fixture"
        lacking = f"`{wiring.name}` does not take `{name}`"
        yield Finding(
            f"`@patch.multiple` of `{patch.target}` passes its mocks by name, and "
            f"{taken if name in wiring.names else lacking}.",
            wiring.place,
            because=(f"It passes {_listed(patch.keywords)} (line {patch.line}).",),
        )


@pitfall(
    "class-decorator-skips-setup",
    title="A patch above the class, and the set-up outside of it",
    symptom="the object made in `setUp` has called the real function",
    why="A patch above a class covers the methods whose names begin with `test`, one by one. "
    "`setUp`, `setup_method` and fixtures run before it begins.",
    advice="Start the patch in the set-up and have it stopped again, or make the object in the tests.",
    katas=("patch-in-a-block", "mock-fixtures"),
    explains=("patch-source-not-use", "call-after-patch-exits", "patch-bound-at-import", "real-sleep"),
)
def class_patch_misses_set_up(case: Case) -> Iterator[Finding]:
    """A patch of a class of tests, or of a test, whose original ran, or was wanted, while the test was set up."""
    owner = class_of(case.test_tree, case.function) if case.function else None
    if owner is None or case.function is None:
        return
    set_up = _set_up_of(case, owner)
    above = [one for one in decorators_of(case.test_tree, case.function) if one.on_class]
    for patch in case.test.patches:
        if "." in patch.decorates and _missed_set_up(case, patch, set_up):
            on_class = patch.made.function == "<module>"
            above_what = owner.name if on_class else case.function.name
            where = f"`{set_up[0].name}`" if len(set_up) == 1 else "the set-up"
            yield Finding(
                f"The patch of `{patch.target}.{patch.attribute}` above `{above_what}` "
                f"lasts for the test methods only: {where} worked with the real one.",
                patch.made,
                Sureness.SURE if on_class and patch.ran_before else Sureness.LIKELY,
                (f"The real one ran before the patch began (calls: {patch.ran_before}).",) if patch.ran_before else (),
            )
            return
    failing = next((one.name for one in set_up for frame in case.failure.frames if frame.function == one.name), "")
    wanted = case.message(r"(\w+)\(\) missing \d+ required positional", "TypeError")
    if wanted and any(one.name == wanted[1] for one in set_up):
        failing = wanted[1]
    wants = [one for one in above if (wanted and wanted[1] == failing) or _is_on_the_way(case, one)]
    if failing and wants:
        yield Finding(
            f"The patch of `{wants[0].target}` above `{owner.name}` covers its test methods only, not `{failing}`, "
            "which failed without it.",
            Place(case.test.place.file, wants[0].line, "<module>", "test"),
            because=(f"`{failing}` ended with {case.error}: {case.failure.message[:80]}",),
        )


@pitfall(
    "fixture-not-requested",
    title="A fixture that the test did not ask for",
    symptom="`AttributeError: 'FixtureFunctionDefinition' object has no attribute 'assert_called_once'`",
    why="In the body of a test the name of a fixture is the fixture's function, not its value. "
    "pytest runs it only for those who have it as a parameter.",
    advice="Make the fixture a parameter of the test, also where it is in use already.",
    katas=("mock-fixtures",),
    shows=_BOTH,
    explains=("no-assertion-ran", "exception-as-return-value", "fixture-called-directly"),
)
def fixture_named_but_not_asked_for(case: Case) -> Iterator[Finding]:
    """The name of a fixture in a function that has no such parameter."""
    for file, function in case.involved:
        for node in named_without_asking(case, file, function):
            yield Finding(
                f"`{function.name}` uses `{node.id}` without asking for it: without the parameter "
                "that name is the fixture's function, not its value.",
                Place(file, node.lineno, function.name, "test"),
                because=(f"`{node.id}` is a fixture, and no parameter of `{function.name}`.",),
            )
            return
    undefined = case.message(r"name '(\w+)' is not defined", "NameError")
    if undefined and case.raised_by.owner == "test" and undefined[1] in {*fixtures(case), *BUILT_IN}:
        home = fixtures(case).get(undefined[1], "pytest or a plugin")
        yield Finding(
            f"`{case.own_line.function}` uses the fixture `{undefined[1]}` without asking for it as a parameter.",
            because=(f"`{undefined[1]}` is a fixture of {home}.",),
        )
    elif case.message("FixtureFunctionDefinition"):
        yield Finding(
            "The test works with the function of a fixture, not with its value, for it did not ask for the fixture.",
            sure=Sureness.LIKELY,
        )


@pitfall(
    "fixture-called-directly",
    title="A fixture called like a function",
    symptom='`Failed: Fixture "mock_rate" called directly.`',
    why="pytest calls fixtures itself, once for each test, and passes what they return or yield.",
    advice="Ask for the fixture by naming it as a parameter; a fixture can ask for another one in the same way.",
    katas=("mock-fixtures",),
    explains=("fixture-not-requested",),
)
def fixture_called(case: Case) -> Iterator[Finding]:
    """A call that pytest refused."""
    refused = case.message(r'Fixture "(\w+)" called directly', "Failed")
    if refused:
        line = case.own_line
        by = f"`{line.function}`" if line.function.isidentifier() else "Your test file"
        yield Finding(f"{by} calls the fixture `{refused[1]}` as if it were a function.", line)


def _wiring(case: Case) -> Wiring | None:
    """The test's; where pytest refused to collect a test, that one's."""
    refused = case.message(r"In (?:\S*::)?(\w+): function uses no argument")
    return _wiring_named(case, refused[1]) if refused else wiring_of(case, case.function)


def _wiring_named(case: Case, name: str) -> Wiring | None:
    if case.function is not None and case.function.name == name:
        return wiring_of(case, case.function)
    every = ((file, one) for file in case.run.learner_files for one in source.functions(case.tree(file)))
    file, function = next(((file, one) for file, one in every if one.name == name), ("", None))
    return wiring_of(case, function, file)


def _unfilled(case: Case) -> str:
    """The parameter that nobody had a value for, or that a value was meant for and that could not be filled."""
    lacking = case.message(r"\w+\(\) missing \d+ required positional arguments?: '(\w+)'", "TypeError")
    unused = case.message(r"In \S+: function uses no argument '(\w+)'")
    told = lacking or unused
    return case.failure.argument or (told[1] if told else "")


def _too_few(wiring: Wiring, keyword: str) -> Finding:
    """Of a mock without a parameter; ``keyword`` is its name if ``patch.multiple`` passes it."""
    by_name = [decorator for decorator in wiring.decorators if keyword in decorator.keywords]
    lost = by_name or wiring.passing[len(wiring.names) :]
    others = f" (and {_count(len(lost) - 1, 'more')})" if len(lost) > 1 else ""
    passed = f"a mock as `{keyword}`" if by_name else "its mock as an argument"
    return Finding(
        f"`@{lost[0].via}` of `{lost[0].target}`{others} passes {passed}, but `{wiring.name}` has no parameter for it.",
        wiring.place,
        because=(
            f"It passes {_listed(by_name[0].keywords)} (line {by_name[0].line})."
            if by_name
            else f"{_count(len(wiring.passing), 'patch')} for the parameters {_listed(wiring.names) or '(none)'}.",
        ),
    )


def _is_sought(wiring: Wiring, name: str) -> bool:
    """Whether a parameter is named after a patch, and the one that gets its mock is not."""
    return any(wiring.likeness(name, patch) > wiring.likeness(taken, patch) for taken, patch in wiring.pairs())


def _set_up_of(case: Case, owner: ast.ClassDef) -> list[source.Function]:
    """The functions that run before a test of a class: its own, then the fixtures that the test gets from elsewhere."""
    own = [one for one in owner.body if isinstance(one, source.Function)]
    elsewhere = [one for _, one in case.involved if is_fixture(one) and one not in own]
    return [one for one in own if one.name in _SET_UP or is_fixture(one)] + elsewhere


def _missed_set_up(case: Case, patch: Patched, set_up: list[source.Function]) -> bool:
    """Whether the original was at work before the patch of a test began; that is seen of the program's own only."""
    if patch.ran_before:
        return not patch.used or patch.made.function == "<module>"
    if case.passed or patch.used or patch.elsewhere or patch.original is None:
        return False
    seen = any(patch.original.name.startswith(f"{module}.") for module in case.program)
    return not seen and any(_calls_program(case, one) for one in set_up)


def _calls_program(case: Case, function: source.Function) -> bool:
    """Whether a function of the tests calls something of the program's by a name it was imported under."""
    imported = source.imports(case.test_tree)
    origins = (imported.get(source.dotted(call.func).partition(".")[0], "") for call in source.calls(function))
    return any(f"{origin}.".startswith(f"{module}.") for origin in origins for module in case.program)


def _is_on_the_way(case: Case, patch: Decorator) -> bool:
    """Whether the lines that led to the failure name what a patch replaces."""
    lines = (case.line(frame) for frame in case.failure.frames if frame.owner != "library")
    return any(re.search(rf"\b{re.escape(patch.attribute)}\b", line) for line in lines)


def _count(number: int, thing: str) -> str:
    return f"{number} {thing}" if number == 1 or thing == "more" else f"{number} {thing}es"


def _listed(names: list[str] | tuple[str, ...]) -> str:
    return ", ".join(f"`{name}`" for name in names)
