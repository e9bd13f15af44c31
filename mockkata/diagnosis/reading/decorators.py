"""The patches that stand above a test as decorators, and what they pass to it, read from its source."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass

from mockkata.diagnosis import source

_PATCHES = frozenset({"patch", "patch.object", "patch.dict", "patch.multiple"})
_NEW = {"patch": 1, "patch.object": 2}
"""At which position the replacement may be given."""


@dataclass(frozen=True)
class Decorator:
    """A patch above a function, or above the class of a test."""

    via: str
    """``patch``, ``patch.object``, ``patch.dict`` or ``patch.multiple``."""
    target: str
    """As it is written; of ``patch.dict`` the dictionary, of ``patch.multiple`` the owner."""
    line: int
    on_class: bool = False
    passes: bool = False
    """Whether it passes its mock as the next argument."""
    keywords: tuple[str, ...] = ()
    """The arguments that ``patch.multiple`` passes by name."""

    @property
    def attribute(self) -> str:
        """What it replaces, without the owner's name."""
        return self.target.rpartition(".")[2]


def decorators_of(tree: ast.Module, function: source.Function) -> list[Decorator]:
    """The patches above a function, and those above its class if it is a test, in the order they pass arguments in."""
    found = [(decorator, False) for decorator in reversed(function.decorator_list)]
    owner = class_of(tree, function)
    if owner is not None and function.name.startswith("test"):
        found += [(decorator, True) for decorator in reversed(owner.decorator_list)]
    read = (_read(tree, decorator, on_class=on_class) for decorator, on_class in found)
    return [decorator for decorator in read if decorator is not None]


def class_of(tree: ast.Module, function: source.Function) -> ast.ClassDef | None:
    """The class that a function is a method of."""
    classes = (node for node in source.walk(tree) if isinstance(node, ast.ClassDef))
    return next((owner for owner in classes if function in owner.body), None)


def arguments_of(tree: ast.Module, function: source.Function) -> list[str]:
    """The positional parameters that somebody has to fill: without ``self``."""
    names = source.parameters(function)
    return names[1:] if class_of(tree, function) is not None else names


def parametrized(tree: ast.Module, function: source.Function) -> Iterator[str]:
    """The parameters that ``pytest.mark.parametrize`` fills."""
    owner = class_of(tree, function)
    for decorator in (*function.decorator_list, *(owner.decorator_list if owner else ())):
        if isinstance(decorator, ast.Call) and source.dotted(decorator.func).endswith("mark.parametrize"):
            for node in source.walk(decorator.args[0]) if decorator.args else ():
                if isinstance(node, ast.Constant) and isinstance(node.value, str):
                    yield from (name.strip() for name in node.value.split(","))


def _read(tree: ast.Module, node: ast.expr, *, on_class: bool) -> Decorator | None:
    line = node.lineno
    if isinstance(node, ast.Name):
        node = _assigned(tree, node.id) or node
    via = _via(tree, node.func) if isinstance(node, ast.Call) else ""
    if not isinstance(node, ast.Call) or via not in _PATCHES:
        return None
    keywords = source.keywords(node)
    if via == "patch.multiple":
        named = tuple(name for name, value in keywords.items() if _is_default(value))
        return Decorator(via, _target(tree, node, via), line, on_class, keywords=named)
    new = node.args[_NEW[via]] if via in _NEW and len(node.args) > _NEW[via] else keywords.get("new")
    passes = via in _NEW and (new is None or _is_default(new))
    return Decorator(via, _target(tree, node, via), line, on_class, passes)


def _via(tree: ast.Module, function: ast.expr) -> str:
    """Which of the ``patch`` functions is called, whatever it was imported as."""
    first, _, rest = source.dotted(function).partition(".")
    full = ".".join(part for part in (source.imports(tree).get(first, first), rest) if part)
    module, _, name = full.partition("mock.")
    return name if module in {"", "unittest."} else ""


def _target(tree: ast.Module, call: ast.Call, via: str) -> str:
    keywords = source.keywords(call)
    owner = call.args[0] if call.args else keywords.get("target") or keywords.get("in_dict")
    target = _text(tree, owner) or source.dotted(owner)
    if via != "patch.object":
        return target
    attribute = call.args[1] if len(call.args) > 1 else keywords.get("attribute")
    return f"{target}.{_text(tree, attribute)}"


def _text(tree: ast.Module, node: ast.expr | None) -> str:
    """The text of a string, also one put together from constants of the module."""
    match node:
        case ast.Constant(value=str() as text):
            return text
        case ast.Name(id=name):
            value = _assigned(tree, name)
            return _text(tree, value) if isinstance(value, ast.Constant | ast.JoinedStr | ast.BinOp) else ""
        case ast.JoinedStr(values=parts):
            return "".join(_text(tree, part) for part in parts)
        case ast.FormattedValue(value=value):
            return _text(tree, value) or source.dotted(value)
        case ast.BinOp(op=ast.Add(), left=left, right=right):
            return _text(tree, left) + _text(tree, right)
    return ""


def _assigned(tree: ast.Module, name: str) -> ast.expr | None:
    """What a name of the module was given at its top level."""
    for statement in tree.body:
        if isinstance(statement, ast.Assign) and any(source.dotted(target) == name for target in statement.targets):
            return statement.value
    return None


def _is_default(node: ast.expr) -> bool:
    return source.dotted(node).rpartition(".")[2] == "DEFAULT"
