"""Calls of AWS that no mock intercepted, and what a test does with ``mock_aws``."""

import ast
import re
from collections.abc import Iterator

from mockkata.diagnosis import source
from mockkata.diagnosis.case import Case
from mockkata.evidence import Place

_UNMOCKED = {"NoCredentialsError", "PartialCredentialsError", "EndpointConnectionError", "ConnectTimeoutError"}
"""Errors of a call that no mock intercepted."""
MOTO_NAME = re.compile(r"(?:^|\.)mock_aws(?:\(\))?$")
"""How code names ``mock_aws``, called or not."""


def errors_of(case: Case) -> set[str]:
    """Bare names of the exceptions that ended the test, and of those behind them."""
    types = (case.failure.type, *(kind for kind, _ in case.failure.chain))
    return {kind.rpartition(".")[2] for kind in types}


def learners_texts(case: Case) -> list[str]:
    """The sources that the learner wrote."""
    return [case.run.sources.get(file, "") for file in case.run.learner_files]


def unmocked(case: Case) -> bool:
    """Whether a call went to AWS itself."""
    if errors_of(case) & _UNMOCKED:
        return True
    return case.reached_out and bool(hosts(case))


def hosts(case: Case) -> str:
    """The hosts of AWS that the test tried to reach."""
    return " ".join(one.host for one in case.connections if one.library == "botocore" or "amazonaws" in one.host)


def reached(case: Case) -> tuple[str, ...]:
    """For ``--explain``: hosts of AWS, and how it failed."""
    there = tuple(f"reached for `{host}`" for host in hosts(case).split()[:2])
    return (*there, *failed(case))


def failed(case: Case) -> tuple[str, ...]:
    """For ``--explain``: how it failed."""
    return (f"{case.error}: {case.failure.message[:100]}",)


def caller(case: Case) -> str:
    """Who called AWS: a function of the program, else of the test."""
    place = case.program_line if case.program_line.file else case.own_line
    return f"`{place.function}`" if place.function.isidentifier() else "the program"


def knows_moto(case: Case) -> bool:
    """Whether the learner has anything to do with moto."""
    return any(re.search(r"\bmoto\b", text) for text in learners_texts(case))


def called_in_vain(case: Case) -> Place:
    """Where ``mock_aws()`` is called in passing, or kept and never started."""
    for file, function in case.involved:
        started = {source.dotted(call.func).rpartition(".")[0] for call in source.calls(function)}
        started |= {source.dotted(inner) for call in source.calls(function) for inner in call.args}
        for node in source.walk(function):
            value = node.value if isinstance(node, ast.Expr | ast.Assign) else None
            if isinstance(value, ast.Call) and MOTO_NAME.search(source.dotted(value.func)):
                kept = {source.dotted(target) for target in node.targets} if isinstance(node, ast.Assign) else set()
                entered = {source.dotted(item.context_expr) for item in _items(function)}
                if not kept & (started | entered):
                    return Place(file, value.lineno, function.name, "test")
    return Place()


def _items(function: source.Function) -> Iterator[ast.withitem]:
    return (node for node in source.walk(function) if isinstance(node, ast.withitem))


def moto_blocks(function: source.Function) -> Iterator[ast.With]:
    """The ``with`` statements of a function that enter ``mock_aws``."""
    for node in source.walk(function):
        if isinstance(node, ast.With) and any(
            MOTO_NAME.search(source.dotted(item.context_expr)) for item in node.items
        ):
            yield node


def has(node: ast.AST, kind: type[ast.AST]) -> bool:
    """Whether there is such a node below another."""
    return any(isinstance(inner, kind) for inner in source.walk(node))


def is_fixture(function: source.Function) -> bool:
    """Whether a function is a fixture of pytest."""
    return any(re.search(r"(^|\.)fixture(\(\))?$", source.dotted(node)) for node in function.decorator_list)
