"""What a mock stands in for: the program's classes, and how the program uses what it takes for one of them."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache

from mockkata.diagnosis import source
from mockkata.diagnosis.case import Case
from mockkata.diagnosis.pitfall import Sureness
from mockkata.diagnosis.source import Function
from mockkata.evidence import NOWHERE, MockCall, MockSeen, Place

_HARMLESS_BASES = frozenset({"object", "ABC", "Protocol", "Generic", "NamedTuple"})
_HARMLESS_DECORATORS = frozenset({"dataclass", "define", "frozen", "final", "runtime_checkable", "total_ordering"})
_SHORTEST_NAME = 3
"""Letters a variable's name must have to tell its class."""
_ENOUGH_IN_COMMON = 2
"""Methods that must be called to tell a class by them alone."""


@dataclass(frozen=True)
class Original:
    """A class of the program."""

    name: str
    methods: dict[str, Function]
    """With those of its bases."""
    members: frozenset[str]
    closed: bool
    """Whether that is all it has: every base is known, and nothing makes attributes while it runs."""
    protocol: bool


@dataclass(frozen=True)
class StandIn:
    """What a mock stands in for."""

    original: Original
    sure: Sureness
    """``SURE`` if the program or the test says so; otherwise only names do."""


@dataclass(frozen=True)
class Use:
    """A call of a mock, as the program writes it."""

    call: MockCall
    node: ast.Call
    around: tuple[ast.AST, ...]
    """What the call is part of, innermost first."""

    @property
    def awaited(self) -> bool:
        """Whether its result is awaited there and then."""
        return isinstance(self.around[0], ast.Await)

    @property
    def dropped(self) -> bool:
        """Whether nothing is done with its result, be it awaited or not."""
        return isinstance(self.around[1 if self.awaited else 0], ast.Expr)


class Originals:
    """The program's classes, and which of them the mocks of a test stand in for."""

    def __init__(self, case: Case) -> None:
        self._case = case

    def of(self, number: int) -> StandIn | None:
        """Which class of the program a mock, or what it was patched in for, stands in for an instance of."""
        mock = self._case.mock(number)
        if mock is None:
            return None
        return self._specced(mock) or self._patched(number, mock) or self._received(number)

    def known(self, member: str) -> bool:
        """Whether any class of the program has a member of that name."""
        return any(member in original.members for original in self._classes.values())

    def find(self, dotted: str) -> Original | None:
        """A class by its dotted name, or by its bare name if there is only one of that name."""
        if dotted in self._classes:
            return self._classes[dotted]
        same = [original for original in self._classes.values() if original.name == dotted.rpartition(".")[2]]
        return same[0] if len(same) == 1 else None

    @cached_property
    def _classes(self) -> dict[str, Original]:
        return _classes_of(tuple(self._case.program.items()))

    def _specced(self, mock: MockSeen) -> StandIn | None:
        original = self._classes.get(mock.spec)
        return StandIn(original, Sureness.SURE) if original else None

    def _patched(self, number: int, mock: MockSeen) -> StandIn | None:
        """By the patch it was put in place by; of the return value of a class's mock by that of the class."""
        instance = mock.parent if mock.attribute == "()" else number
        for patch in self._case.test.patches:
            if patch.original is not None and patch.new is not None and patch.new.mock in {number, instance}:
                is_class = patch.original.form == "class"
                original = self._classes.get(patch.original.name if is_class else patch.original.type)
                if original and (is_class or patch.new.mock == number):
                    return StandIn(original, Sureness.SURE)
        return None

    def _received(self, number: int) -> StandIn | None:
        """By what the program takes it for where it calls its methods."""
        uses = [use for child in self._case.children(number) for use in uses_of(self._case, child)]
        methods = {use.node.func.attr for use in uses if isinstance(use.node.func, ast.Attribute)}
        for use in uses:
            if isinstance(use.node.func, ast.Attribute):
                declared = self._declared(use.node.func.value, use)
                if declared:
                    return StandIn(declared, Sureness.SURE)
                if named := self._named(use.node.func.value, methods):
                    return named
        return self._alike(
            methods, {node.name for use in uses for node in use.around if isinstance(node, ast.ClassDef)}
        )

    def _declared(self, receiver: ast.expr, use: Use) -> Original | None:
        """By the annotation of the parameter or attribute, or the class that is called to make it."""
        match receiver:
            case ast.Name(id=name):
                functions = [node for node in use.around if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
                names = [found for function in functions for found in _declarations(function, name)]
            case ast.Attribute(value=ast.Name(id="self"), attr=name):
                classes = [node for node in use.around if isinstance(node, ast.ClassDef)]
                names = [found for node in classes for found in _attribute_declarations(node, name)]
            case _:
                return None
        return next((original for found in names if (original := self.find(found))), None)

    def _named(self, receiver: ast.expr, methods: set[str]) -> StandIn | None:
        """By a class whose name is like the variable's; of several the one that has most of what is called."""
        name = receiver.attr if isinstance(receiver, ast.Attribute) else getattr(receiver, "id", "")
        plain = name.replace("_", "").lower().rstrip("0123456789")
        if len(plain) < _SHORTEST_NAME:
            return None
        like = [original for original in self._classes.values() if _is_like(original.name.lower(), plain)]
        best = max(like, key=lambda original: len(methods & original.members), default=None)
        if best is None:
            return None
        fits = best.name.lower() == plain or bool(methods & best.members)
        return StandIn(best, Sureness.LIKELY if fits else Sureness.PERHAPS)

    def _alike(self, methods: set[str], callers: set[str]) -> StandIn | None:
        """By what is called, if one class only has some of that; not the caller's, which may well wrap its like."""
        others = [original for original in self._classes.values() if original.name not in callers]
        alike = [original for original in others if len(methods & original.methods.keys()) >= _ENOUGH_IN_COMMON]
        return StandIn(alike[0], Sureness.LIKELY) if len(alike) == 1 else None


def uses_of(case: Case, mock: MockSeen) -> Iterator[Use]:
    """The calls of a mock that the program itself made, and where it wrote them."""
    name = mock.attribute or mock.name
    for call in mock.calls:
        if call.place.owner == "program" and call.direct:
            for node, around in _calls_at(case.tree(call.place.file), call.place.line):
                function = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                if function == name or (not mock.attribute and isinstance(node.func, ast.Name)):
                    yield Use(call, node, around)
                    break


def made_at(case: Case, number: int) -> Place:
    """The line of the test that made a mock or the one it is a part of: by hand, or by a patch."""
    while (mock := case.mock(number)) is not None:
        if mock.made.owner == "test":
            return mock.made
        for patch in case.test.patches:
            if patch.new and patch.new.mock == number:
                return patch.made
        number = mock.parent
    return NOWHERE


@lru_cache(maxsize=64)
def _classes_of(program: tuple[tuple[str, ast.Module], ...]) -> dict[str, Original]:
    """The classes of a program by dotted name: the same for all tests of a file."""
    found = {
        f"{module}.{node.name}": node
        for module, tree in program
        for node in source.walk(tree)
        if isinstance(node, ast.ClassDef)
    }
    by_name = {node.name: node for node in found.values()}
    return {dotted: _original(node, by_name) for dotted, node in found.items()}


def _calls_at(tree: ast.AST, line: int) -> Iterator[tuple[ast.Call, tuple[ast.AST, ...]]]:
    """The calls that lie on a line, with all they are part of."""
    waiting: list[tuple[ast.AST, tuple[ast.AST, ...]]] = [(tree, ())]
    while waiting:
        node, around = waiting.pop()
        if isinstance(node, ast.Call) and node.lineno <= line <= (node.end_lineno or node.lineno):
            yield node, around
        waiting += [(child, (node, *around)) for child in ast.iter_child_nodes(node)]


def _original(node: ast.ClassDef, by_name: dict[str, ast.ClassDef], below: tuple[str, ...] = ()) -> Original:
    """A class with what it inherits."""
    bases = [_bare(base) for base in node.bases]
    methods = {part.name: part for part in node.body if isinstance(part, ast.FunctionDef | ast.AsyncFunctionDef)}
    members = set(_members(node))
    own = Original(node.name, methods, frozenset(members), closed=_is_closed(node), protocol="Protocol" in bases)
    for base in bases:
        if base in by_name and base not in (*below, node.name):
            inherited = _original(by_name[base], by_name, (*below, node.name))
            own = replace(
                own,
                methods=inherited.methods | own.methods,
                members=own.members | inherited.members,
                closed=own.closed and inherited.closed,
            )
        elif base not in _HARMLESS_BASES:
            own = replace(own, closed=False)
    return own


def _members(node: ast.ClassDef) -> Iterator[str]:
    """All that is defined in a class, or set on `self` or anything else in it."""
    for inner in source.walk(node):
        match inner:
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
                yield name
            case ast.Name(id=name, ctx=ast.Store()) | ast.Attribute(attr=name, ctx=ast.Store()):
                yield name


def _is_closed(node: ast.ClassDef) -> bool:
    names = {getattr(inner, "attr", getattr(inner, "id", getattr(inner, "name", ""))) for inner in source.walk(node)}
    dynamic = {"__getattr__", "__getattribute__", "__dict__", "setattr", "vars"}
    decorators = {_bare(decorator) for decorator in node.decorator_list}
    return not names & dynamic and decorators <= _HARMLESS_DECORATORS and not node.keywords


def _declarations(function: Function, name: str) -> Iterator[str]:
    """The classes a function says a parameter or a variable of that name has."""
    parameters = function.args
    for parameter in (*parameters.posonlyargs, *parameters.args, *parameters.kwonlyargs):
        if parameter.arg == name:
            yield from _classes_in(parameter.annotation)
    for node in source.walk(function):
        match node:
            case ast.Assign(targets=[ast.Name(id=target)], value=ast.Call(func=made)) if target == name:
                yield _bare(made)
            case ast.AnnAssign(target=ast.Name(id=target), annotation=annotation) if target == name:
                yield from _classes_in(annotation)


def _attribute_declarations(node: ast.ClassDef, name: str) -> Iterator[str]:
    """The classes a class says an attribute of ``self`` has."""
    for part in node.body:
        if isinstance(part, ast.AnnAssign) and getattr(part.target, "id", "") == name:
            yield from _classes_in(part.annotation)
        if not isinstance(part, ast.FunctionDef | ast.AsyncFunctionDef):
            continue
        for inner in source.walk(part):
            match inner:
                case ast.Assign(targets=[ast.Attribute(attr=target)], value=value) if target == name:
                    for origin in [value.values[0] if isinstance(value, ast.BoolOp) else value]:
                        yield from _declarations(part, origin.id) if isinstance(origin, ast.Name) else ()
                        yield from [_bare(origin)] if isinstance(origin, ast.Call) else ()
                case ast.AnnAssign(target=ast.Attribute(attr=target), annotation=annotation) if target == name:
                    yield from _classes_in(annotation)


def _classes_in(annotation: ast.AST | None) -> Iterator[str]:
    """The classes an annotation allows."""
    match annotation:
        case ast.Name() | ast.Attribute():
            yield _bare(annotation)
        case ast.Constant(value=str(text)):
            yield from [_bare(part) for part in _parsed(text)]
        case ast.BinOp(left=left, right=right):
            yield from _classes_in(left)
            yield from _classes_in(right)
        case ast.Subscript(value=value, slice=inner) if _bare(value) in {"Optional", "Union", "Annotated"}:
            for part in inner.elts if isinstance(inner, ast.Tuple) else [inner]:
                yield from _classes_in(part)


def _parsed(text: str) -> list[ast.expr]:
    try:
        tree = ast.parse(text, mode="eval").body
    except SyntaxError:
        return []
    return [node for node in source.walk(tree) if isinstance(node, ast.Name | ast.Attribute)]


def _bare(node: ast.AST) -> str:
    """The last part of a name, without brackets."""
    while isinstance(node, ast.Call | ast.Subscript):
        node = node.func if isinstance(node, ast.Call) else node.value
    return str(getattr(node, "attr", "") or getattr(node, "id", ""))


def _is_like(class_name: str, variable: str) -> bool:
    return class_name.endswith(variable) or variable.endswith(class_name)
