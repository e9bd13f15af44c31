"""Settings of a mock, and names that look like one of them."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from mockkata.diagnosis.case import Case
from mockkata.diagnosis.reading.chains import is_mentioned

_SETTINGS = ("return_value", "side_effect")
_SYNONYMS = {
    **dict.fromkeys(("returns", "return_", "returned", "retval", "ret_val", "return_val"), "return_value"),
    **dict.fromkeys(("raises", "raise_", "raise_exception", "throws"), "side_effect"),
}
_ALIKE = 0.8
"""From which likeness on (1 is equal) a name is taken for a misspelled one."""


def meant(name: str) -> str:
    """The setting that a name is a misspelling of; empty if it is none."""
    if name in _SETTINGS or name.startswith("_"):
        return ""
    if name in _SYNONYMS:
        return _SYNONYMS[name]
    for setting in _SETTINGS:
        likeness = SequenceMatcher(None, name.replace("_", "").lower(), setting.replace("_", "")).ratio()
        if name.endswith(f"_{setting}") or likeness >= _ALIKE:
            return setting
    return ""


def misspelled(case: Case) -> Iterator[tuple[str, int]]:
    """Names that look like a setting and that the program never mentions, each with the mock it was set on, or -1."""
    for number, mock in enumerate(case.test.mocks):
        for name in (*mock.attributes, *mock.children):
            if meant(name) and not is_mentioned(case, name):
                yield name, number
    refused = case.message(r"has no attribute '(\w+)'", "AttributeError")
    names = [refused[1]] if refused else []
    if any(patch.new and patch.new.text.startswith("<function ") for patch in case.test.patches):
        names += re.findall(r"\.(\w+)\s*=[^=]", case.function_text)  # an autospecced function keeps them to itself
    yield from ((name, -1) for name in names if meant(name) and not is_mentioned(case, name))
