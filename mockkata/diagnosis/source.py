"""Questions to source code, answered from its syntax tree."""

import ast
from collections.abc import Iterator
from functools import lru_cache

Function = ast.FunctionDef | ast.AsyncFunctionDef


@lru_cache(maxsize=256)
def parse(text: str) -> ast.Module:
    """The syntax tree; an empty one for what is not Python."""
    try:
        return ast.parse(text)
    except (SyntaxError, ValueError, RecursionError):
        return ast.Module(body=[], type_ignores=[])


@lru_cache(maxsize=1 << 14)
def walk(node: ast.AST) -> tuple[ast.AST, ...]:
    """The node and everything below it, as `ast.walk`; remembered, because many rules ask."""
    return tuple(ast.walk(node))


def module_name(path: str) -> str:
    """The dotted name of a file: ``myapp/weather.py`` is ``myapp.weather``."""
    return path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


@lru_cache(maxsize=1 << 12)
def functions(tree: ast.AST) -> tuple[Function, ...]:
    """All functions and methods below a node."""
    return tuple(node for node in walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))


def function_at(tree: ast.AST, name: str, line: int) -> Function | None:
    """The function of that name nearest to a line (the line may be that of its first decorator)."""
    found = [function for function in functions(tree) if function.name == name]
    return min(found, key=lambda function: abs(function.lineno - line), default=None)


def dotted(node: ast.AST | None) -> str:
    """``a.b.c`` for a chain of names; a call in it is ``()``, a subscript ``[]``; empty for anything else."""
    match node:
        case ast.Name(id=name):
            return name
        case ast.Attribute(value=value, attr=attribute):
            inner = dotted(value)
            return f"{inner}.{attribute}" if inner else ""
        case ast.Call(func=function):
            inner = dotted(function)
            return f"{inner}()" if inner else ""
        case ast.Subscript(value=value):
            inner = dotted(value)
            return f"{inner}[]" if inner else ""
        case ast.Await(value=value):
            return dotted(value)
    return ""


def calls(node: ast.AST) -> Iterator[ast.Call]:
    """All calls below a node."""
    for inner in walk(node):
        if isinstance(inner, ast.Call):
            yield inner


def keywords(call: ast.Call) -> dict[str, ast.expr]:
    """The keyword arguments of a call that have names."""
    return {keyword.arg: keyword.value for keyword in call.keywords if keyword.arg}


def constant(node: ast.AST | None) -> object:
    """The value of a literal; None for anything else."""
    return node.value if isinstance(node, ast.Constant) else None


def parameters(function: Function) -> list[str]:
    """The names of a function's positional parameters, ``self`` included."""
    return [argument.arg for argument in (*function.args.posonlyargs, *function.args.args)]


def names(function: Function) -> set[str]:
    """What a function mentions: parameters, names, attributes, and the strings of its decorators (``usefixtures``)."""
    found = set(parameters(function)) | {argument.arg for argument in function.args.kwonlyargs}
    for node in walk(function):
        if isinstance(node, ast.Name):
            found.add(node.id)
        elif isinstance(node, ast.Attribute):
            found.add(node.attr)
    decorated = (node for decorator in function.decorator_list for node in walk(decorator))
    return found | {node.value for node in decorated if isinstance(node, ast.Constant) and isinstance(node.value, str)}


def is_autouse(function: Function) -> bool:
    """Whether it is a fixture that every test gets."""
    calls_of = (decorator for decorator in function.decorator_list if isinstance(decorator, ast.Call))
    return any(constant(keywords(call).get("autouse")) is True for call in calls_of)


@lru_cache(maxsize=1 << 12)
def imports(tree: ast.AST) -> dict[str, str]:
    """What import statements bind in a module: local name to dotted origin."""
    bound = {}
    for node in walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                bound[alias.asname or alias.name.partition(".")[0]] = (
                    alias.name if alias.asname else alias.name.partition(".")[0]
                )
        elif isinstance(node, ast.ImportFrom) and not node.level:
            for alias in node.names:
                bound[alias.asname or alias.name] = f"{node.module}.{alias.name}"
    return bound


def statement_at(tree: ast.AST, line: int) -> ast.stmt | None:
    """The innermost statement that a line is part of."""
    found = [
        node for node in walk(tree) if isinstance(node, ast.stmt) and node.lineno <= line <= (node.end_lineno or 0)
    ]
    return max(found, key=lambda node: (node.lineno, -(node.end_lineno or 0)), default=None)


def assignments(tree: ast.AST) -> Iterator[tuple[str, ast.expr]]:
    """The names that are bound below a node, each with the expression it gets its value, or a part of it, from."""
    for node in walk(tree):
        match node:
            case ast.Assign(targets=targets, value=value):
                pass
            case ast.AnnAssign(target=target, value=ast.expr() as value) | ast.NamedExpr(target=target, value=value):
                targets = [target]
            case ast.AugAssign(target=target, value=value):
                targets = [target]
            case ast.For(target=target, iter=value) | ast.AsyncFor(target=target, iter=value):
                targets = [target]
            case ast.comprehension(target=target, iter=value):
                targets = [target]
            case ast.withitem(optional_vars=ast.expr() as target, context_expr=value):
                targets = [target]
            case _:
                continue
        for target in targets:
            yield from ((name.id, value) for name in walk(target) if isinstance(name, ast.Name))


def lines_of(node: ast.stmt | ast.expr) -> range:
    """The lines a node stands on; of a function with its decorators."""
    first = min([node.lineno, *(one.lineno for one in getattr(node, "decorator_list", ()))])
    return range(first, (node.end_lineno or node.lineno) + 1)


Loop = ast.While | ast.For | ast.AsyncFor | ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp


def loops_around(tree: ast.AST, line: int) -> list[Loop]:
    """The loops that a line is in, innermost first."""
    found = [node for node in walk(tree) if isinstance(node, Loop) and line in lines_of(node)]
    return sorted(found, key=lambda node: len(lines_of(node)))


@lru_cache(maxsize=1 << 12)
def conditions(tree: ast.AST) -> tuple[ast.expr, ...]:
    """The expressions below a node of which only the truth counts, each without its ``not``, ``and`` and ``or``."""
    return tuple(_conditions(tree))


def _conditions(tree: ast.AST) -> Iterator[ast.expr]:
    for node in walk(tree):
        if isinstance(node, ast.If | ast.While | ast.IfExp):
            yield from _parts(node.test)
        elif isinstance(node, ast.comprehension):
            for test in node.ifs:
                yield from _parts(test)


def _parts(test: ast.expr) -> Iterator[ast.expr]:
    match test:
        case ast.BoolOp(values=values):
            for value in values:
                yield from _parts(value)
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            yield from _parts(operand)
        case _:
            yield test
