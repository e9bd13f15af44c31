# Mocks first, fixtures after; a fixture comes alone where the patch was given its replacement.
# --- herbarium/export.py
HEADER = "names"


def fetch_names():
    raise ConnectionError("herbarium server is down")


def export(folder):
    target = folder / "names.txt"
    target.write_text("\n".join([HEADER, *sorted(fetch_names())]))
    return target
# --- tests/test_export.py
from unittest.mock import patch

import pytest

from herbarium.export import export


@pytest.fixture
def mock_fetch():
    with patch("herbarium.export.fetch_names", return_value=["tilia", "acer"]) as mock:
        yield mock


@patch("herbarium.export.fetch_names")
def test_names_are_sorted(fetch, tmp_path):
    fetch.return_value = ["tilia", "acer"]
    assert export(tmp_path).read_text() == "names\nacer\ntilia"


@patch("herbarium.export.HEADER", "flora")
def test_header_comes_first(tmp_path, mock_fetch):
    assert export(tmp_path).read_text() == "flora\nacer\ntilia"
    mock_fetch.assert_called_once_with()
