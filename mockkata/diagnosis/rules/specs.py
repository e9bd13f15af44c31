"""Specs: mocks that know what the real thing has."""

import ast
import re
from collections.abc import Iterator

from mockkata.diagnosis import source
from mockkata.diagnosis.case import Case
from mockkata.diagnosis.pitfall import Finding, Shows, Sureness, pitfall
from mockkata.diagnosis.reading.chains import spoken
from mockkata.diagnosis.reading.originals import Originals, StandIn, made_at, uses_of
from mockkata.evidence import MockSeen, Place

TITLE = "Specs"

_NO_ATTRIBUTE = r"Mock object has no attribute '(\w+)'"
_REFUSED_CALL = (
    r"^(missing a required( [\w-]+)? argument|too many positional arguments|multiple values for argument"
    r"|got an unexpected keyword argument|got some positional-only arguments|'\w+' parameter is positional only)"
)
"""What `inspect.Signature.bind` says; a real function would name itself first."""
_TYPOS = r"'(autospect|auto_spec|set_spec)' might be a typo"
_CONTRADICTIONS = (
    r"Can't specify spec and autospec|Can't provide explicit spec_set|Can't specify autospec and new"
    r"|Can't use '(auto)?spec' with create=True|Cannot use 'autospec' and 'new_callable' together"
    r"|Can't pass kwargs to a mock we aren't creating|Instance can not be True when create_autospec"
)
_NOT_CALLABLE = r"'NonCallable\w*Mock' object is not callable"


@pitfall(
    "spec-missing-instance-attr",
    title="The spec does not know what `__init__` sets",
    symptom="`AttributeError: Mock object has no attribute 'name'`, though every real object has one.",
    why="A spec looks at the class. Attributes that an instance only gets when it is made, in `__init__` or as fields "
    "of a dataclass without a default, are not there yet.",
    advice="Set such an attribute on the mock yourself, or give a real instance as the spec.",
    katas=("spec-catches-typos", "seal-and-spec-set"),
)
def unknown_to_the_class(case: Case) -> Iterator[Finding]:
    """A specced mock was asked for an attribute that only instances of its class have."""
    for name in _attributes_refused(case):
        for number, mock in enumerate(case.test.mocks):
            if name in mock.spec_lacks:
                owner = mock.spec.rpartition(".")[2]
                yield Finding(
                    f"Your mock's spec is the class `{owner}`, and `{name}` is set only when a `{owner}` is made: the "
                    f"class does not have it, so neither has the mock.",
                    made_at(case, number),
                    because=(f"Instances of `{mock.spec}` get `{name}` when they are made; the class has none.",),
                )
                return


@pitfall(
    "spec-given-string",
    title="A string as the spec",
    symptom="`AttributeError: Mock object has no attribute 'save'`, for a method that the class does have.",
    why="A spec is an object to copy the names from. Given the name of a class in quotes, the mock has the methods of "
    "a string. The first argument of `Mock` is the spec, too, not a name.",
    advice="Give the class itself as the spec, without quotes; if a name for messages was meant, use `name=`.",
    katas=("spec-catches-typos",),
)
def specced_with_a_string(case: Case) -> Iterator[Finding]:
    """A mock that the test made with a string as its spec, in a test that fails."""
    for number, mock in enumerate(case.test.mocks):
        place = made_at(case, number)
        is_part = mock.parent >= 0 and mock.made != place
        if not _is_text(mock.spec) or not place.file or is_part or _replaces_a_text(case, number):
            continue
        refused = next(_attributes_refused(case), "")
        text = _string_in(case, place)
        given = f"the string `{text!r}`" if text else "a string"
        lacks = f", and no `{refused}`" if refused else ""
        yield Finding(
            f"You gave your mock {given} as its spec, so it has the methods of `str`{lacks}.",
            place,
            Sureness.SURE if refused or case.message(_NOT_CALLABLE) else Sureness.LIKELY,
            (f"The mock made at `{place.file}:{place.line}` is specced with `str`.",),
        )
        return


@pitfall(
    "spec-does-not-check-signature",
    title="A spec checks names, not arguments",
    symptom="Nothing: the test passes with a call that the real method would refuse. With a function's spec: "
    "`expected call not found`, and the same call twice.",
    why="`spec=` and `spec=True` only make the mock refuse attributes that the real thing does not have. What a method "
    "is called with is not compared with its signature.",
    advice="Use `autospec=True` or `create_autospec(...)`: these copy the signatures as well.",
    katas=("autospec-signatures", "autospec-a-class"),
    shows=(Shows.SILENT, Shows.FAILING),
)
def call_that_does_not_fit(case: Case) -> Iterator[Finding]:
    """The program called a specced mock as the real thing cannot be called; or might, and nobody would notice."""
    asserted = {made.mock for made in case.test.assertions if not made.passed}
    for number, mock in enumerate(case.test.mocks):
        matters = case.passed or number in asserted
        for use in uses_of(case, mock) if matters and _shape_is_known(case, number, mock) else ():
            if use.call.misfit:
                place = use.call.place
                yield Finding(
                    f"The code calls `{ast.unparse(use.node.func)}` in a way the real one refuses "
                    f"({use.call.misfit}), and your mock let it: a spec does not check arguments.",
                    made_at(case, number),
                    because=(f"The call at `{place.file}:{place.line}`: {use.call.misfit}.",),
                )
                return
    if case.passed:
        yield from _unchecked(case)


def _unchecked(case: Case) -> Iterator[Finding]:
    """A spec in place of a class of the program whose calls happen to fit."""
    originals = Originals(case)
    for number, mock in enumerate(case.test.mocks):
        original = originals.find(mock.spec) if mock.spec and not mock.autospec else None
        called = [child for child in case.children(number) if any(uses_of(case, child)) and not child.autospec]
        if original and called:
            yield Finding(
                f"Your mock of `{original.name}` has a spec, which knows the names of its methods and not their "
                f"arguments: a call of `{called[0].attribute}` that the real one refuses would pass.",
                made_at(case, number),
                Sureness.PERHAPS,
                (f"`{spoken(case, number)}` is specced with `{mock.spec}` and does not check signatures.",),
            )
            return


@pitfall(
    "no-spec-wrong-method",
    title="A mock without a spec has any method",
    symptom="Nothing: code and test agree on a method that does not exist.",
    why="A plain mock answers to every name. It goes along with a method that the real class never had, or no longer "
    "has.",
    advice="Give the mock that stands in for a class of yours a spec, best an autospec.",
    katas=("spec-catches-typos", "fix-the-toothless-suite"),
    shows=(Shows.SILENT,),
)
def method_that_does_not_exist(case: Case) -> Iterator[Finding]:
    """The program called a method of a mock without a spec that the real thing does not have; or might."""
    found = sorted(_without_spec(case), key=lambda finding: -finding.sure)
    yield from found[:1]


def _without_spec(case: Case) -> Iterator[Finding]:
    originals = Originals(case)
    for number, mock in enumerate(case.test.mocks):
        called = [child for child in case.children(number) if any(uses_of(case, child))]
        if mock.spec or mock.wraps or not called:
            continue
        stands = originals.of(number)
        missing = _missing(case, number, called, stands, originals)
        if missing:
            real, sure = _lacking(case, number, stands)
            yield Finding(
                f"The code calls `{missing}`, which the real `{real}` does not have; your mock has no spec and goes "
                f"along with any name.",
                made_at(case, number),
                sure,
                (f"`{spoken(case, number)}` has no spec and was called by the program as `{missing}`.",),
            )
        elif stands and stands.sure is Sureness.SURE and not stands.original.protocol:
            yield Finding(
                f"Your mock stands in for `{stands.original.name}` without a spec: a call of a method that "
                f"`{stands.original.name}` does not have would pass.",
                made_at(case, number),
                Sureness.PERHAPS,
                (f"`{spoken(case, number)}` has no spec; the program takes it for a `{stands.original.name}`.",),
            )


def _missing(case: Case, number: int, called: list[MockSeen], stands: StandIn | None, originals: Originals) -> str:
    """The method the program called that the real thing does not have."""
    names = [child.attribute for child in called]
    lacks = _patch_lacks(case, number)
    if stands and stands.original.closed and not lacks:
        lacks = {name for name in names if name not in stands.original.members and not originals.known(name)}
    return next((name for name in names if name in lacks and not name.startswith("__")), "")


def _patch_lacks(case: Case, number: int) -> set[str]:
    """What the original of the patch that put a mock, or the one that returned it, in place does not have."""
    mock = case.test.mocks[number]
    instance = mock.parent if mock.attribute == "()" else -1
    places = {number, instance} - {-1}
    return {
        name
        for patch in case.test.patches
        if patch.original and patch.new and patch.new.form == "mock" and patch.new.mock in places
        for name in patch.lacks
    }


def _lacking(case: Case, number: int, stands: StandIn | None) -> tuple[str, Sureness]:
    """The real thing that lacks a method, and how sure that is."""
    mock = case.test.mocks[number]
    for patch in case.test.patches:
        if patch.original and patch.new and patch.lacks and patch.new.mock in {number, mock.parent}:
            return (patch.original.name or patch.original.type).rpartition(".")[2], Sureness.SURE
    return (stands.original.name, stands.sure) if stands else ("", Sureness.PERHAPS)


@pitfall(
    "autospec-signature-typeerror",
    title="The autospec refuses the call",
    symptom="`TypeError: missing a required argument: 'data'`, without the name of a function.",
    why="An autospec has the signature of the real function and refuses what that would refuse. It is doing its job: "
    "outside the test, this call would fail too.",
    advice="Compare the call with the real signature and mend whichever is wrong; a looser mock would only hide it.",
    katas=("autospec-signatures", "autospec-a-class"),
    explains=("mock-unset-value",),
)
def call_that_autospec_refuses(case: Case) -> Iterator[Finding]:
    """`inspect` refused a call of an autospecced mock."""
    refused = case.message(_REFUSED_CALL, "TypeError")
    if not refused or not case.raised_by.file.endswith("inspect.py"):
        return
    place = _nearest(case)
    yield Finding(
        f"{_caller(place)} calls an autospecced mock in a way that the real one refuses as well: "
        f"{case.failure.message}.",
        Place(),
        because=(f"The call is `{case.line(place)}` at `{place.file}:{place.line}`.",),
    )


@pitfall(
    "autospec-misuse",
    title="`autospec` in a way it cannot work",
    symptom="`InvalidSpecError`, `'autospect' might be a typo`, `Can't specify spec and autospec` and the like.",
    why="`autospec=True` makes a mock from the real thing that it replaces. It needs that real thing, so it cannot be "
    "used on a mock, nor together with another way of making the mock.",
    advice="Give `patch` an `autospec=True` alone, for a target that is no mock yet; elsewhere use `create_autospec`, "
    "with `instance=True` only for an instance.",
    katas=("autospec-a-class", "autospec-signatures"),
    shows=(Shows.FAILING, Shows.SILENT),
    explains=("mock-unset-value",),
)
def autospec_that_cannot_be(case: Case) -> Iterator[Finding]:
    """`mock` refused the arguments it was given or took them for something else, or an instance was called."""
    if case.error == "InvalidSpecError":
        what = case.message(r"attr '(\w+)'")
        of = f"`{what[1]}`" if what else "something"
        yield Finding(f"You ask for a spec of {of}, but a mock is there already: there is nothing real to copy.")
    elif typo := case.message(_TYPOS, "RuntimeError"):
        yield Finding(f"There is no `{typo[1]}=`: `mock` takes it for a misspelling and refuses it.")
    elif refused := case.message(_CONTRADICTIONS, "TypeError|ValueError|RuntimeError"):
        yield Finding(f"These arguments cannot go together, as `mock` says: {refused[0].rstrip('.')}.")
    elif case.message(_NOT_CALLABLE, "TypeError"):
        yield from _instance_for_class(case)
    else:
        yield from _autospec_as_attribute(case)


def _instance_for_class(case: Case) -> Iterator[Finding]:
    for patch in case.test.patches:
        mock = case.mock(patch.new.mock) if patch.new else None
        if mock and mock.kind.startswith("NonCallable") and patch.original and patch.original.form == "class":
            yield Finding(
                f"You put an autospec of an instance in place of the class `{patch.attribute}`; the code calls the "
                f"class, and an instance cannot be called.",
                patch.made,
                because=(f"`{patch.target}.{patch.attribute}` was a class; its replacement is a `{mock.kind}`.",),
            )


def _autospec_as_attribute(case: Case) -> Iterator[Finding]:
    """Only `patch` has such an argument; to a mock's own class it is the name of an attribute."""
    for number, mock in enumerate(case.test.mocks):
        if "autospec" in mock.attributes and not mock.spec and not mock.before:
            yield Finding(
                f"`{mock.kind}` takes no `autospec=`: you only gave it an attribute of that name, and it has no spec.",
                made_at(case, number),
                Sureness.LIKELY if case.passed else Sureness.PERHAPS,
            )
            return


@pitfall(
    "sealed-mock",
    title="Sealed too early",
    symptom="`AttributeError: mock.close`, or `Cannot set mock.close`.",
    why="`seal(...)` ends the set-up of a mock: from then on it refuses every attribute and return value that was not "
    "configured before.",
    advice="Configure everything that the code uses, return values too, and seal the mock last.",
    katas=("seal-and-spec-set",),
)
def asked_after_the_seal(case: Case) -> Iterator[Finding]:
    """A sealed mock was asked for, or given, something new."""
    sealed = [number for number, mock in enumerate(case.test.mocks) if mock.sealed]
    if case.error != "AttributeError" or not sealed or not case.raised_by.file.endswith("mock.py"):
        return
    if case.message(r"^Mock object has no attribute 'return_value'$"):  # of a mock that has a spec as well
        yield Finding(
            f"{_caller(_nearest(case))} calls something that had no return value when you sealed the mock it belongs "
            "to.",
            _seal_line(case),
        )
    refused = case.message(r"^(Cannot set )?([\w.()]+)$")
    root = next((number for number in sealed if refused and refused[2].startswith(case.test.mocks[number].path)), -1)
    if not refused or root < 0:
        return
    path = re.sub(r"^mock\b", spoken(case, root).partition(".")[0].partition("(")[0], refused[2])
    by_test = _nearest(case).owner == "test"
    if by_test:
        sentence = f"You configure `{path}` when the mock is already sealed, and it refuses anything new."
    elif refused[1]:
        sentence = f"The code sets `{path}` on a mock that you sealed before it had such an attribute."
    elif path.endswith(("()", ".return_value")):
        called = path.removesuffix("()").removesuffix(".return_value")
        sentence = f"The code calls `{called}`, which had no return value when you sealed the mock."
    else:
        sentence = f"The code asks for `{path}`, which you had not configured when you sealed the mock."
    yield Finding(sentence, Place() if by_test else _seal_line(case), because=(f"`{spoken(case, root)}` is sealed.",))


def _seal_line(case: Case) -> Place:
    """The line that seals, if there is one only."""
    file = case.own_line.file
    lines = [node.lineno for node in source.walk(case.tree(file)) if isinstance(node, ast.Call) and _is_seal(node)]
    return Place(file, lines[0], "", "test") if len(lines) == 1 else Place()


def _is_seal(call: ast.Call) -> bool:
    return "seal" in {getattr(call.func, "id", ""), getattr(call.func, "attr", "")}


def _nearest(case: Case) -> Place:
    """The innermost line of the project in the traceback."""
    return next((frame for frame in reversed(case.failure.frames) if frame.owner != "library"), case.own_line)


def _caller(place: Place) -> str:
    return "Your test" if place.owner == "test" else f"`{place.function}`"


def _is_text(name: str) -> bool:
    return name in {"builtins.str", "builtins.bytes"}


def _replaces_a_text(case: Case, number: int) -> bool:
    """Whether a mock was rightly given a string for its spec: it stands in for one."""
    patches = [patch for patch in case.test.patches if patch.new and patch.new.mock == number]
    return any(patch.original and _is_text(patch.original.type) for patch in patches)


def _attributes_refused(case: Case) -> Iterator[str]:
    """Attributes that a specced mock said it does not have, in the failure or in what is behind it."""
    for kind, message in ((case.failure.type, case.failure.message), *case.failure.chain):
        if kind.endswith("AttributeError") and (refused := re.search(_NO_ATTRIBUTE, message)):
            yield refused[1]


def _string_in(case: Case, place: Place) -> str:
    """The string that a call on that line takes for a spec."""
    for node in source.walk(case.tree(place.file)):
        if isinstance(node, ast.Call) and node.lineno <= place.line <= (node.end_lineno or 0):
            named = [word.value for word in node.keywords if word.arg in {"spec", "spec_set", "autospec"}]
            for given in (*named, *([] if _is_patch(node) else node.args[:1])):
                if isinstance(given, ast.Constant) and isinstance(given.value, str):
                    return given.value
    return ""


def _is_patch(call: ast.Call) -> bool:
    return "patch" in ast.unparse(call.func)


def _shape_is_known(case: Case, number: int, mock: MockSeen) -> bool:
    """Whether a call of this mock can be compared with the real signature, which may count `self` in or not."""
    if mock.attribute and mock.attribute != "()":
        return True
    patches = [patch for patch in case.test.patches if patch.new and patch.new.mock == number and patch.original]
    return any(patch.target_kind == "module" for patch in patches)
