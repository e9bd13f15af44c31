"""Lists as answers: whether the list was meant, or its items."""

import ast
from collections.abc import Sequence

from mockkata.diagnosis import source
from mockkata.diagnosis.case import Case
from mockkata.diagnosis.reading.failing import sides
from mockkata.evidence import MockSeen, Place, Value

_GO_THROUGH = frozenset(
    {"list", "tuple", "set", "sorted", "sum", "len", "max", "min", "any", "all", "enumerate", "join"}
)


def literal(value: Value) -> Sequence[object] | None:
    """A list or tuple from its repr; None where that does not tell."""
    try:
        found = ast.literal_eval(value.text)
    except (ValueError, SyntaxError, MemoryError, RecursionError):
        tree = source.parse(value.text).body
        node = tree[0].value if len(tree) == 1 and isinstance(tree[0], ast.Expr) else None
        return node.elts if isinstance(node, ast.List | ast.Tuple) else None
    return found if isinstance(found, list | tuple) else None


def wants_items(case: Case, mock: MockSeen, effect: Value) -> bool:
    """Whether the code got the first item of a side effect, once, where the whole list was wanted."""
    items = literal(effect)
    if items is None or len(items) < len(("first", "second")):
        return False
    if effect.text in sides(case) or _is_iterated(case, mock.calls[0].place, mock):
        return True
    kind = type(items[0]).__name__
    refused = case.message(
        rf"'{kind}' object is not (iterable|subscriptable)|object of type '{kind}' has no len", "TypeError"
    )
    return refused is not None


def repeats(case: Case, mock: MockSeen, value: Value) -> bool:
    """Whether what failed shows the list once for each call, where the list itself was expected."""
    twice = f"{value.text}, {value.text}"
    return mock.call_count > 1 and (twice in "".join(sides(case)) or value.text in sides(case))


def is_gone_through(case: Case, mock: MockSeen, value: Value) -> bool:
    """Whether the code wanted an item at each call: it failed to do with a list what one does with an item."""
    items = literal(value) or ()
    kind = value.type.rpartition(".")[2]
    lacking = case.message(rf"^'{kind}' object has no attribute '(\w+)'", "AttributeError")
    if lacking:
        return any(hasattr(item, lacking[1]) for item in items)
    if case.message(rf"^{kind} indices must be integers", "TypeError"):
        return any(isinstance(item, dict | ast.Dict) for item in items)
    return mock.call_count > 1 and case.message(rf"\b{kind}\b", "TypeError") is not None


def _is_iterated(case: Case, place: Place, mock: MockSeen) -> bool:
    """Whether the code goes through the result of the call on that line, there or by the name it gives it."""
    tree = case.tree(place.file)
    function = source.function_at(tree, place.function, place.line)
    called = mock.attribute or mock.name
    inside = function if function is not None else tree
    results = [node for node in source.walk(inside) if isinstance(node, ast.Call) and node.lineno == place.line]
    calls = [node for node in results if not called or source.dotted(node.func).rpartition(".")[2] == called] or results
    names = {name for name, bound in source.assignments(inside) if bound in calls}
    for node in source.walk(inside):
        for gone_through in _gone_through(node):
            if gone_through in calls or (isinstance(gone_through, ast.Name) and gone_through.id in names):
                return True
    return False


def _gone_through(node: ast.AST) -> list[ast.expr]:
    """What a piece of code takes for something with many items."""
    match node:
        case ast.For(iter=thing) | ast.AsyncFor(iter=thing) | ast.comprehension(iter=thing) | ast.Starred(value=thing):
            return [thing]
        case ast.Subscript(value=thing, slice=ast.Constant(value=int()) | ast.Slice() | ast.UnaryOp()):
            return [thing]
        case ast.Compare(ops=[ast.In() | ast.NotIn()], comparators=[thing]):
            return [thing]
        case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name), args=args) if name in _GO_THROUGH:
            return args
    return []
