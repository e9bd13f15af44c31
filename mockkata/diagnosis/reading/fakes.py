"""Functions and classes of the test's own that stand in for real ones."""

import ast
import re
from collections.abc import Iterator

from mockkata.diagnosis import source
from mockkata.diagnosis.case import Case
from mockkata.evidence import Patched, Value


def stands_in(case: Case, patch: Patched, function: str) -> bool:
    """Whether a patch put a function of that name in place, by itself or as a side effect."""
    mock = case.mock(patch.new.mock) if patch.new else None
    return is_function(patch.new, function) or (mock is not None and is_function(mock.side_effect, function))


def is_function(value: Value | None, name: str) -> bool:
    """Whether a value is a function or class of that bare name."""
    return value is not None and value.form in {"function", "class"} and value.name.rpartition(".")[2] == name


def is_defined_in_tests(case: Case, name: str) -> bool:
    """Whether the learner's files define the function or class, and the program's do not."""
    parts = [part for part in name.split(".") if not part.startswith("<")]
    bare = parts[-1] if parts else ""

    def defines(text: str) -> bool:
        return bool(re.search(rf"\b(def|class) {re.escape(bare)}\b", text))

    texts = case.run.sources.items()
    in_tests = any(defines(text) for file, text in texts if file in case.run.learner_files)
    owner = parts[-2] if len(parts) > 1 else bare
    return in_tests and not any(
        re.search(rf"\b(def|class) {re.escape(owner)}\b", text)
        for file, text in texts
        if file not in case.run.learner_files
    )


def is_exception(name: str) -> bool:
    """Whether a class is named like an exception."""
    return name.endswith(("Error", "Exception", "Timeout", "Warning"))


def returned_exceptions(case: Case) -> Iterator[tuple[str, ast.expr]]:
    """Functions that stand in for something and have ``return SomeError(...)``, each with what it returns."""
    fakes = [mock.side_effect for mock in case.test.mocks if mock.calls] + [patch.new for patch in case.test.patches]
    names = {fake.name.rpartition(".")[2] for fake in fakes if fake is not None and fake.form == "function"}
    for node in source.walk(case.test_tree) if names else ():
        if isinstance(node, ast.Lambda) and "<lambda>" in names:
            name, answers = "lambda", [node.body]
        elif isinstance(node, source.Function) and node.name in names:
            returns = [one.value for one in source.walk(node) if isinstance(one, ast.Return)]
            name, answers = node.name, [value for value in returns if value is not None]
        else:
            continue
        for answer in answers:
            if isinstance(answer, ast.Call) and is_exception(source.dotted(answer.func).rpartition(".")[2]):
                yield name, answer


def is_caught(case: Case, exception: str) -> bool:
    """Whether the program has an ``except`` for an exception, by its own name."""
    for tree in case.program.values():
        for node in source.walk(tree):
            if isinstance(node, ast.ExceptHandler) and node.type is not None:
                caught = [source.dotted(one).rpartition(".")[2] for one in source.walk(node.type)]
                if exception in caught:
                    return True
    return False
