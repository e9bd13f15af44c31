# The code collects what a check returns, an exception among it; others it catches.
# --- orchard/inspect.py
def problems(trees, inspector):
    found = []
    for tree in trees:
        try:
            result = inspector.look_at(tree)
        except TimeoutError:
            continue
        if isinstance(result, ValueError):
            found.append(str(result))
    return found
# --- tests/test_inspect.py
from unittest.mock import Mock

from orchard.inspect import problems


def test_problems_are_listed():
    inspector = Mock()
    inspector.look_at.return_value = ValueError("scab")
    assert problems(["apple"], inspector) == ["scab"]
