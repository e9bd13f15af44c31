"""Properties, and the attribute ``name``."""

import ast
from collections.abc import Iterator

from mockkata.diagnosis import source
from mockkata.diagnosis.case import Case
from mockkata.diagnosis.pitfall import Finding, Shows, Sureness, pitfall
from mockkata.diagnosis.reading.chains import spoken
from mockkata.evidence import MockSeen, Place

TITLE = "Properties and names"

_READ_ONLY = r"property '(\w+)' of '(\w+)' object has no (?:setter|deleter)"

_ANSWERS = ("chained-return-value-missing", "class-mock-missing-return-value", "mock-unset-value", "mock-default-magic")


@pitfall(
    "property-on-instance",
    title="A `PropertyMock` on an instance",
    symptom="`assert <PropertyMock name='mock.name' id='...'> == 'Ann'`",
    why="Python looks for properties in the class. On an instance a `PropertyMock` is a value like any other: "
    "nobody calls it.",
    advice="Put the `PropertyMock` on the type of the object; of a mock that is a class of its own.",
    katas=("property-mock",),
    explains=(*_ANSWERS, "property-patched-as-value", "side-effect-vs-return-value"),
)
def property_mock_on_instance(case: Case) -> Iterator[Finding]:
    """A property mock that hangs on an object, so that reading the attribute gives the mock itself."""
    for number, mock in enumerate(case.test.mocks):
        owner = case.mock(mock.parent)
        if mock.kind != "PropertyMock" or mock.calls:
            continue
        on = next((patch for patch in case.test.patches if patch.new is not None and patch.new.mock == number), None)
        if owner is not None and mock.attribute in owner.attributes:
            name = spoken(case, number)
        elif on is not None and on.target_kind == "instance":
            name = on.attribute
        else:
            name = _assigned_property(case, mock) if on is None else ""
        if name:
            yield Finding(
                f"You put a `PropertyMock` on the instance: `{name}` is then the mock itself, and it was never called.",
                on.made if on is not None else mock.made,
                because=(f"The `PropertyMock` made in `{mock.made.file}:{mock.made.line}` was called 0 times.",),
            )
            return
    refused = case.message(_READ_ONLY, "AttributeError")
    if refused and case.raised_by.owner != "program" and "PropertyMock" in _statement(case, case.own_line):
        yield Finding(
            f"You put a `PropertyMock` on an instance of `{refused[2]}`, "
            f"but the property `{refused[1]}` belongs to its class."
        )


@pitfall(
    "property-patched-as-value",
    title="A property patched like a method or a plain attribute",
    symptom="`assert <MagicMock name='balance' id='...'> == 5`, or `property 'balance' ... has no deleter`",
    why="A property is read, not called, so the `return_value` of a mock in its place is never fetched. "
    "And it belongs to the class: an instance cannot have another one.",
    advice="Patch it on the class, with `new_callable=PropertyMock`, which is called when the property is read.",
    katas=("property-mock",),
    explains=(*_ANSWERS, "plain-assignment-leaks", "fake-wrong-signature"),
)
def property_patched_as_value(case: Case) -> Iterator[Finding]:
    """A property replaced by something that waits to be called, or set on an instance."""
    for patch in case.test.patches:
        if patch.original is None or patch.original.form != "property" or patch.new is None:
            continue
        mock = case.mock(patch.new.mock)
        waits = patch.new.form == "function" or (
            mock is not None
            and mock.kind != "PropertyMock"
            and not mock.calls
            and (mock.return_value or mock.side_effect)
        )
        if waits:
            yield Finding(
                f"`{patch.target}.{patch.attribute}` is a property: the code reads it and gets what you put there, "
                "and never calls it for its value.",
                patch.made,
                because=(f"The replacement is {patch.new.text}.",),
            )
            return
    refused = case.message(_READ_ONLY, "AttributeError")
    if refused and case.raised_by.owner != "program" and not case.program_line.file:
        yield Finding(
            f"`{refused[1]}` is a property of the class `{refused[2]}`, "
            "so it cannot be replaced on one of its instances.",
            sure=Sureness.SURE if case.raised_by.owner == "library" else Sureness.LIKELY,
        )


@pitfall(
    "mock-name-kwarg",
    title="`name=` in the constructor of a mock",
    symptom="`assert <Mock name='Ann.name' id='...'> == 'Ann'`",
    why="`Mock(name=...)` names the mock itself, for its messages. Its attribute `name` is a mock like any other.",
    advice="Set the attribute `name` after the mock is made, or with `configure_mock`.",
    katas=("configure-mock",),
    shows=(Shows.FAILING, Shows.SILENT),
    explains=(*_ANSWERS, "no-spec-wrong-method", "patch-name-test-imported"),
)
def name_given_to_constructor(case: Case) -> Iterator[Finding]:
    """A mock with a name from its constructor that was asked for its attribute ``name``."""
    patched = {patch.new.mock: patch.attribute for patch in case.test.patches if patch.new is not None}
    for number, mock in enumerate(case.test.mocks):
        automatic = any(child.attribute == "name" and not child.made.file for child in case.children(number))
        if not mock.name or not automatic or mock.parent >= 0 or patched.get(number) == mock.name or mock.autospec:
            continue
        if not case.passed or _expects(case, mock.name):
            yield Finding(
                f"`name={mock.name!r}` names the mock itself; its attribute `name` is not that text but another mock.",
                mock.made,
                because=(f"Somebody asked for `{mock.name}.name`, and nobody had set it.",),
            )
            return


def _assigned_property(case: Case, mock: MockSeen) -> str:
    """The attribute of an object, not of a type, that was assigned a property mock."""
    statement = source.statement_at(case.tree(mock.made.file), mock.made.line)
    names = {source.dotted(target) for target in statement.targets} if isinstance(statement, ast.Assign) else set()
    for node in source.walk(case.tree(mock.made.file)):
        if not isinstance(node, ast.Assign):
            continue
        is_it = node is statement or source.dotted(node.value) in names - {""}
        for target in node.targets:
            owner = source.dotted(target.value) if isinstance(target, ast.Attribute) else ""
            bare = owner.rpartition(".")[2]
            if is_it and bare.islower() and bare != "self" and not bare.startswith("__") and not owner.endswith("()"):
                return source.dotted(target)
    return ""


def _statement(case: Case, place: Place) -> str:
    statement = source.statement_at(case.tree(place.file), place.line)
    return ast.unparse(statement).partition("\n")[0] if statement is not None else ""


def _expects(case: Case, name: str) -> bool:
    """Whether an assertion of the test has that text in it."""
    asserts = (node for node in source.walk(case.function or ast.Module([], [])) if isinstance(node, ast.Assert))
    texts = (node.value for one in asserts for node in source.walk(one) if isinstance(node, ast.Constant))
    return any(isinstance(text, str) and name in text for text in texts)
