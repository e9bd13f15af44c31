"""If these fail, people have to type names in full, or a mistyped one leads nowhere."""

import pytest

from mockkata.errors import UsageError
from mockkata.naming import the_one

KATAS = {"first-mock": 1, "patch-a-function": 2, "patch-where-used": 3, "patch": 4}


def find(wanted: str, names: dict[str, int] = KATAS) -> int:
    return the_one(wanted, names, "kata", "`mockkata list`")


@pytest.mark.parametrize(("wanted", "found"), [("first-mock", 1), ("first", 1), ("WHERE", 3), ("patch", 4)])
def test_a_whole_name_or_a_unique_part_is_enough(wanted: str, found: int) -> None:
    assert find(wanted) == found


def test_several_that_fit_are_named() -> None:
    with pytest.raises(UsageError, match="'patch-' fits several katas: patch-a-function, patch-where-used"):
        find("patch-")


@pytest.mark.parametrize(
    ("wanted", "names", "hint"),
    [
        ("frist-mock", KATAS, "Did you mean first-mock?"),
        ("zzz", KATAS, "There are: first-mock, patch-a-function, patch-where-used, patch."),
        ("", {str(number): number for number in range(100, 140)}, "`mockkata list` shows them all."),
    ],
)
def test_a_name_nothing_has_leads_to_those_there_are(wanted: str, names: dict[str, int], hint: str) -> None:
    with pytest.raises(UsageError) as caught:
        find(wanted, names)
    assert caught.value.hint == hint
