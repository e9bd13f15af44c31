# Puts a parser into a dictionary for a block that ends before the code looks for it.
# --- intake/parsers.py
PARSERS = {"csv": lambda text: text.split(",")}


def parse(kind, text, log):
    parser = PARSERS[kind]
    log.info("parsed %s", kind)
    return parser(text)
# --- tests/test_parsers.py
from unittest.mock import Mock, patch

from intake import parsers


def test_own_parser_is_used():
    log = Mock()
    with patch.dict(parsers.PARSERS, {"words": str.split}):
        text = "two words"
    assert parsers.parse("words", text, log) == ["two", "words"]
    log.info.assert_called_once_with("parsed %s", "words")
