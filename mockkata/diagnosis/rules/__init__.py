"""The rules, a file a family: pure functions from what was seen of a test to the pitfalls in it.

A family is a module with a ``TITLE`` and its pitfalls in the order in which the guide tells them.
"""

from types import ModuleType

from mockkata.diagnosis.pitfall import Pitfall
from mockkata.diagnosis.rules import (
    answers,
    arguments,
    assertions,
    asynchronous,
    attributes,
    aws,
    calls,
    doubles,
    effects,
    files,
    histories,
    http,
    leaks,
    patching,
    recorded,
    scope,
    sharing,
    specs,
    targets,
    timing,
    unreached,
)

FAMILIES: tuple[ModuleType, ...] = (
    *(patching, targets, timing, scope, leaks, sharing, arguments, answers, effects, assertions),
    *(unreached, calls, recorded, histories, doubles, files, attributes, specs, asynchronous, http, aws),
)


def pitfalls_of(family: ModuleType) -> tuple[Pitfall, ...]:
    """The pitfalls of one family, in the order of its file."""
    return tuple(thing for thing in vars(family).values() if isinstance(thing, Pitfall))


PITFALLS: dict[str, Pitfall] = {pitfall.name: pitfall for family in FAMILIES for pitfall in pitfalls_of(family)}
"""All pitfalls by name, in the guide's order."""
