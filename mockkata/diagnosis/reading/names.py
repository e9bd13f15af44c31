"""Names: who in the project holds what a test patched, and what a module does while it is imported."""

import ast
from collections.abc import Iterator

from mockkata.diagnosis import source
from mockkata.diagnosis.case import Case
from mockkata.evidence import Patched, Place

_PLAIN_FUNCTIONS = ("builtins.function", "builtins.method")


def called(patch: Patched) -> str:
    """What the learner calls the target: as they wrote it, else by its dotted name."""
    return patch.written or f"{patch.target}.{patch.attribute}".strip(".")


def at(place: Place) -> str:
    """A place as the facts of a finding name it."""
    return f"{place.file}:{place.line}"


def missed(case: Case) -> Iterator[Patched]:
    """Patches that nobody used while they were in place, though the real thing ran or may have run."""
    for patch in case.test.patches:
        in_place = patch.entered and patch.target and patch.target_kind != "dict" and not patch.missing
        known = case.test.watched and has_code(patch)
        if in_place and not patch.used and (patch.ran_during or not known):
            yield patch


def has_code(patch: Patched) -> bool:
    """Whether the original is a function written in Python: then one knows whether it ran."""
    return patch.original is not None and patch.original.type in _PLAIN_FUNCTIONS


def is_of_tests(case: Case, name: str) -> bool:
    """Whether a dotted name belongs to a module that the learner wrote."""
    modules = {source.module_name(path) for path in case.run.learner_files}
    modules |= {module.rpartition(".")[2] for module in modules}
    return any(name.startswith(f"{module}.") for module in modules)


def program_names(case: Case, patch: Patched) -> list[str]:
    """Other names of the original in the program's modules."""
    return [name for name in _names(case, patch) if name.rpartition(".")[0] in case.program]


def class_names(case: Case, patch: Patched) -> list[str]:
    """Names that classes of the program took it in by, such as ``myapp.timer.Timer.clock``."""
    defined = patch.original.name if patch.original else ""
    return [name for name in _names(case, patch) if name.rpartition(".")[0] not in case.program and name != defined]


def _names(case: Case, patch: Patched) -> list[str]:
    return [name for name in patch.elsewhere if " " not in name and not is_of_tests(case, name)]


def test_names(case: Case, patch: Patched) -> list[str]:
    """Names of the original in the test modules."""
    return [name for name in patch.elsewhere if " " not in name and is_of_tests(case, name)]


def holder(case: Case, patch: Patched) -> str:
    """The other name under which the code that ran found the original; empty if it did not get it by a name."""
    names = program_names(case, patch)
    defined = patch.original.name if patch.original else ""
    if patch.ran_at.owner == "program":
        caller = source.module_name(patch.ran_at.file)
        own = [name for name in names if name.startswith(f"{caller}.")]
        source_of_all = [name for name in names if name == defined and caller != patch.target]
        return next(iter([*own, *source_of_all]), "")
    if patch.ran_at.owner == "test":
        return ""
    copies = [name for name in names if name != defined]
    ran = [name for name in copies if has_run(case, module_of(case, name))]
    return next(iter([*ran, *copies]), "")


def keepers(case: Case, patch: Patched, how: str) -> list[str]:
    """What in the program took the original in; ``how`` is ``default of``, ``instance`` or ``kept by``."""
    found = [name.removeprefix(f"{how} ") for name in patch.elsewhere if name.startswith(f"{how} ")]
    return [name for name in found if not is_of_tests(case, name)]


def module_of(case: Case, name: str) -> str:
    """The program's module that a dotted name is in; empty if there is none."""
    found = [module for module in case.program if name == module or name.startswith(f"{module}.")]
    return max(found, key=len, default="")


def has_run(case: Case, module: str) -> bool:
    """Whether a function of a module of the program ran in the test; if nobody watched, whether the test knows it."""
    ran = case.test.ran if case.test.watched else [f"{name}." for name in source.imports(case.test_tree).values()]
    return bool(module) and any(name.startswith(f"{module}.") for name in ran)


def at_import(tree: ast.AST) -> Iterator[ast.AST]:
    """The nodes of a module that run when it is imported: not what is inside functions."""
    for child in ast.iter_child_nodes(tree):
        if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef):
            defaults = (*child.args.defaults, *(one for one in child.args.kw_defaults if one))
            for part in (*child.decorator_list, *defaults):
                yield part
                yield from at_import(part)
        elif not isinstance(child, ast.Lambda):
            yield child
            yield from at_import(child)


def local_imports(tree: ast.AST) -> set[str]:
    """The names that functions of a module import for themselves alone."""
    return {
        (alias.asname or alias.name).partition(".")[0]
        for function in source.functions(tree)
        for node in source.walk(function)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for alias in node.names
    }


def called_at_import(case: Case, patch: Patched) -> tuple[str, int]:
    """The program's module and line that called the original while it was imported, or decorated with it."""
    wanted = {f"{patch.target}.{patch.attribute}", patch.original.name if patch.original else ""} - {""}
    for module, tree in case.program.items():
        bound = source.imports(tree)
        for node in at_import(tree):
            name = source.dotted(node.func) if isinstance(node, ast.Call) else _decorator(tree, node)
            first, dot, rest = name.partition(".")
            if name and {f"{bound.get(first, f'{module}.{first}')}{dot}{rest}", f"{module}.{name}"} & wanted:
                return module, getattr(node, "lineno", 0)
    return "", 0


def _decorator(tree: ast.AST, node: ast.AST) -> str:
    """The name of a decorator without brackets."""
    is_one = any(node in function.decorator_list for function in source.functions(tree))
    return source.dotted(node) if is_one else ""


def function_of(case: Case, patch: Patched) -> source.Function | None:
    """The learner's function that a patch was made in, or that it decorates."""
    name = patch.decorates.rpartition(".")[2] or patch.made.function
    return source.function_at(case.tree(patch.made.file), name, patch.made.line)


def is_fixture(function: source.Function | None) -> bool:
    """Whether a function is a pytest fixture."""
    return function is not None and any("fixture" in ast.unparse(one) for one in function.decorator_list)


def own_nodes(function: ast.AST) -> Iterator[ast.AST]:
    """The nodes of a function, without those of functions inside it."""
    for child in ast.iter_child_nodes(function):
        if not isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            yield child
            yield from own_nodes(child)


def yields(function: source.Function | None) -> bool:
    """Whether a function is a generator."""
    return function is not None and any(isinstance(node, ast.Yield | ast.YieldFrom) for node in own_nodes(function))
