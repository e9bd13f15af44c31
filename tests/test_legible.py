"""If these fail, what a test prints can steer the terminal it is shown on."""

from hypothesis import given, settings
from hypothesis import strategies as st

from mockkata.legible import SHOWN_LENGTH, is_line, is_prose, legible, shown


@given(st.text(st.characters(exclude_categories=()) | st.sampled_from("\x1b\x9b\x07\u202e\ud800\r\n\t[31m")))
@settings(deadline=None, derandomize=True, database=None)
def test_whatever_it_was_it_is_prose_afterwards(text: str) -> None:
    """And can be written in UTF-8; what was prose before is as it was."""
    clear = legible(text)
    assert is_prose(clear)
    clear.encode()
    assert clear == text.replace("\r\n", "\n") or not is_prose(text)
    quoted = shown(text)
    assert is_line(quoted)
    assert len(quoted) <= (SHOWN_LENGTH + 3) * len("\\U000e0001")


def test_control_characters_are_spelled_out() -> None:
    """So that one sees what was printed."""
    assert legible("a\x1b[2Jb\x9bc\x00\r\nd\te\u202e") == "a\\x1b[2Jb\\x9bc\\x00\nd\te\\u202e"


def test_what_is_not_seen_is_no_line() -> None:
    """A name that looks like another one is not; in prose, it is as it was, but for what turns text around."""
    hidden = "a\u061c\u200b\ufeff\U000e0041"
    assert shown(hidden) == "a\\u061c\\u200b\\ufeff\\U000e0041"
    assert legible(hidden) == "a\\u061c\u200b\ufeff\U000e0041"


def test_colours_may_stay_and_nothing_else() -> None:
    """In pytest's own report."""
    assert legible("\x1b[31mred\x1b[0m \x1b[2J", colours=True) == "\x1b[31mred\x1b[0m \\x1b[2J"
