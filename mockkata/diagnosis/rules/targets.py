"""Targets that a patch cannot find, or should not have found."""

import builtins
import re
from collections.abc import Iterator
from dataclasses import dataclass

from mockkata.diagnosis import source
from mockkata.diagnosis.case import Case
from mockkata.diagnosis.pitfall import Finding, Shows, pitfall
from mockkata.diagnosis.reading import names
from mockkata.diagnosis.reading.names import called

TITLE = "What a patch finds, and what it does not"
_NO_SUCH_NAME = (
    r"^<module '(?P<owner>[\w.]+)'.*> (?:does not have the|has no) attribute '(?P<name>[^']*)'",
    r"^module '(?P<owner>[\w.]+)' has no attribute '(?P<name>[^']*)'",
    r"^'module' object at (?P<owner>[\w.]+) has no attribute '(?P<name>[^']*)'",
    r"^import error in .*: No module named '(?P<owner>[\w.]+)\.(?P<name>\w+)'; '.*' is not a package",
    r"^<class '(?P<owner>[\w.]+)'> (?:does not have the|has no) attribute '(?P<name>[^']*)'",
    r"^type object '(?P<owner>[\w.]+)' has no attribute '(?P<name>[^']*)'",
    r"^'type' object at (?P<owner>[\w.]+) has no attribute '(?P<name>[^']*)'",
    r"^<(?P<owner>[\w.]+) object at 0x\w+> (?:does not have the|has no) attribute '(?P<name>[^']*)'",
)
"""How ``unittest.mock``, ``pkgutil`` and ``monkeypatch`` say it, of modules, classes and objects."""
_NO_TARGET = (
    (
        r"Need a valid target to patch\. You supplied: (?P<it>['\"].*)",
        "`patch` was given `{it}`: that is no dotted name with a module before its last dot.",
    ),
    (
        r"Need a valid target to patch\. You supplied: (?P<it>.+)",
        "`patch` was given the thing itself, `{it}`: it takes the dotted name of it, as text.",
    ),
    (
        r"(?P<it>.+) must be the actual object to be patched, not a str",
        "`patch.object` was given the text `{it}`: it takes the object itself.",
    ),
    (
        r"must be absolute import path string, not (?P<it>.+)",
        "`setattr` was given `{it}`: that is no dotted name with a module before its last dot.",
    ),
    (
        r"use setattr\(target, name, value\)",
        "`monkeypatch.setattr` takes an object, a name as text and a value; this call gives it something else.",
    ),
    (
        r"attribute name must be string|missing 1 required positional argument: 'attribute'",
        "`patch.object` takes an object and the name of an attribute, as text; this call gives it no such name.",
    ),
    (r"^invalid format: (?P<it>.+)", "The target begins with `{it}`, which is no dotted name."),
    (
        r"^(?:<(?:function|bound method|built-in function) |'(?:function|method)' object).* attribute '(?P<it>[^']*)'",
        "The target goes on with `{it}` behind a function, and inside a function there is nothing to patch.",
    ),
)
"""Messages about what is no target at all, and what to make of them."""
_PATCHING = frozenset({"mock.py", "pkgutil.py", "patches.py"})
"""Files in the traceback of a patch that fails."""


@dataclass(frozen=True)
class _Missing:
    """A name that a patch did not find."""

    owner: str
    name: str


def _is_patching(case: Case) -> bool:
    """Whether the test failed while it was patching."""
    after = case.failure.frames
    if case.own_line in after:
        after = after[len(after) - after[::-1].index(case.own_line) :]
    if any(frame.owner == "program" for frame in after):
        return False
    return any(frame.file in _PATCHING for frame in after) or bool(
        re.search("patch|setattr|delattr", case.line(case.own_line))
    )


def _missing(case: Case) -> _Missing | None:
    """The name that a patch did not find, where the rest of the target is right."""
    if case.error not in {"AttributeError", "ImportError", "ModuleNotFoundError"} or not _is_patching(case):
        return None
    for pattern in _NO_SUCH_NAME:
        if found := case.message(pattern):
            return _Missing(found["owner"], found["name"]) if found["name"].isidentifier() else None
    return None


def _targets(case: Case) -> Iterator[str]:
    """The dotted texts in the learner's files."""
    for path in case.run.learner_files:
        for node in source.walk(case.tree(path)):
            text = source.constant(node)
            if isinstance(text, str) and re.fullmatch(r"\w+(\.\w+)+", text):
                yield text


def _target(case: Case, beginning: str) -> str:
    """The learner's target that goes on behind ``beginning``, or is that."""
    written = [patch.written for patch in case.test.patches if patch.written and not patch.target]
    found = [text for text in (*written, *_targets(case)) if text == beginning or text.startswith(f"{beginning}.")]
    return next(iter(found), "")


@pitfall(
    "local-import",
    title="Patched a name that exists only while a function runs",
    symptom="`AttributeError: <module 'weather' from ...> does not have the attribute 'get'`",
    why="An import inside a function makes a name of that function, gone when it ends; the module has no such name.",
    advice="An import inside a function looks into the module it imports from each time it runs: patch the name there.",
    katas=("patch-where-used",),
    explains=("patch-missing-attribute",),
)
def imported_in_a_function(case: Case) -> Iterator[Finding]:
    """The name that a patch did not find is imported inside a function of that module."""
    missing = _missing(case)
    tree = case.program.get(missing.owner) if missing else None
    if missing and tree and missing.name in names.local_imports(tree):
        yield Finding(
            f"`{missing.owner}` imports `{missing.name}` inside a function: outside of it there is no such name.",
            because=(case.failure.message.partition("\n")[0],),
        )


@pitfall(
    "patch-missing-attribute",
    title="Patched a name that the module does not have",
    symptom="`AttributeError: <module 'weather' from ...> does not have the attribute 'get'`",
    why="A patch replaces a name that is there; a module has the names it defines and those it imports.",
    advice="Look at the imports of that module: `import a` gives it the name `a`, `from a import b` the name `b`.",
    katas=("patch-a-function", "patch-where-used"),
)
def no_such_name(case: Case) -> Iterator[Finding]:
    """A patch did not find the last name of its target, or one before it that is no module."""
    missing = _missing(case)
    if missing is None or _is_misspelt_module(case, missing):
        return
    target = _target(case, f"{missing.owner}.{missing.name}")
    what = f"You patched `{target}`, but" if target else "There is nothing to patch:"
    yield Finding(
        f"{what} `{missing.owner}` has no name `{missing.name}`: it neither defines nor imports one.",
        because=(case.failure.message.partition("\n")[0],),
    )


def _is_misspelt_module(case: Case, missing: _Missing) -> bool:
    """Whether what was not found should have been a module: it stands behind a package, and more follows."""
    beginning = f"{missing.owner}.{missing.name}"
    is_package = any(module.startswith(f"{missing.owner}.") for module in case.program)
    return is_package and _target(case, beginning) not in {"", beginning}


@pitfall(
    "create-true-hides-typo",
    title="Created a name that nobody ever looks up",
    symptom="nothing, or the real thing runs: `create=True` keeps the misspelt target quiet",
    why="With `create=True` (or `raising=False`) a patch makes the name if there is none, also where it is misspelt.",
    advice="Leave `create=True` out and see whether the name exists; it is for names that really are missing at times.",
    katas=("patch-a-function", "spec-catches-typos"),
    shows=(Shows.FAILING, Shows.SILENT),
)
def created_for_nobody(case: Case) -> Iterator[Finding]:
    """A patch made an attribute whose name does not occur anywhere in the program."""
    for patch in case.test.patches:
        is_mock = patch.new is not None and patch.new.form == "mock"
        if not patch.missing or not patch.target or (is_mock and patch.used) or hasattr(builtins, patch.attribute):
            continue
        if not _occurs(case, patch.attribute):
            yield Finding(
                f"You let the patch create `{called(patch)}`, but the program never asks for a `{patch.attribute}`: "
                "nobody uses your replacement.",
                patch.made,
                because=(f"`{patch.target}` had no `{patch.attribute}`, and the word is nowhere in the program.",),
            )


def _occurs(case: Case, word: str) -> bool:
    program = (text for path, text in case.run.sources.items() if path not in case.run.learner_files)
    return any(re.search(rf"\b{re.escape(word)}\b", text) for text in program)


@pitfall(
    "patch-missing-module",
    title="Patched in a module that does not exist",
    symptom="`ModuleNotFoundError: No module named 'wether'`, before the test has begun",
    why="A patch imports the module its target names, from the top; it takes the name as you wrote it.",
    advice="Write the target as an import in the program would: the package first, each part spelt as its file is.",
    katas=("patch-a-function", "patch-where-used"),
    explains=("patch-missing-attribute",),
)
def no_such_module(case: Case) -> Iterator[Finding]:
    """A patch could not import the module in its target."""
    if not case.failure.type or case.test.phase == "import":
        return
    name = ""
    if found := case.message(r"No module named '([\w.]+)'(?!; )", "ModuleNotFoundError|ImportError"):
        name = found[1]
    elif (missing := _missing(case)) and _is_misspelt_module(case, missing):
        name = f"{missing.owner}.{missing.name}"
    target = _target(case, name) if name else ""
    if target:
        yield Finding(
            f"You patched `{target}`, but there is no module `{name}`.",
            because=(case.failure.message.partition("\n")[0],),
        )


@pitfall(
    "patch-bad-target",
    title="Gave a patch something that is no target",
    symptom="`TypeError: Need a valid target to patch. You supplied: 'temp'`",
    why="`patch` takes a dotted name as text, `module.name`; `patch.object` takes the object and a name as text.",
    advice="Give `patch` a text, `patch.object` an object and a name; the last name is that of a module or a class.",
    katas=("patch-object", "patch-a-function"),
    explains=("patch-missing-attribute",),
)
def no_target(case: Case) -> Iterator[Finding]:
    """A patch was given an object for a text, a text for an object, or a name that leads nowhere."""
    if sentence := _what_is_wrong_with_it(case):
        yield Finding(sentence, because=(case.failure.message.partition("\n")[0],))


def _what_is_wrong_with_it(case: Case) -> str:
    if case.error not in {"TypeError", "ValueError", "AttributeError"} or not _is_patching(case):
        return ""
    for pattern, words in _NO_TARGET:
        if found := case.message(pattern):
            return words.format(it=_short(found.groupdict().get("it", "")))
    for pattern in _NO_SUCH_NAME:
        if (found := case.message(pattern)) and not found["name"].isidentifier():
            return f"`{found['name']}` in the target is no name that `{found['owner']}` could have."
    return ""


def _short(text: str) -> str:
    return re.sub(r" (at 0x\w+|from '.*')(?=>)", "", text)[:80]
