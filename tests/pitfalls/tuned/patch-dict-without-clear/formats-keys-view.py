# Compares the keys of a registry with those patched in, and the built-in ones are there too.
# --- export/formats.py
WRITERS = {"csv": str, "json": repr}


def known():
    return WRITERS.keys()
# --- tests/test_formats.py
from unittest.mock import patch

from export import formats


def test_only_my_format_is_known():
    with patch.dict(formats.WRITERS, {"toml": str}):
        assert formats.known() == {"toml"}
