# Puts the fixture before the argument that @patch fills in.
# --- herbarium/export.py
def fetch_names():
    raise ConnectionError("herbarium server is down")


def export(folder):
    target = folder / "names.txt"
    target.write_text("\n".join(sorted(fetch_names())))
    return target
# --- tests/test_export.py
from unittest.mock import patch

from herbarium.export import export


@patch("herbarium.export.fetch_names")
def test_names_are_sorted(tmp_path, mock_fetch):
    mock_fetch.return_value = ["tilia", "acer"]
    assert export(tmp_path).read_text() == "acer\ntilia"
