# Asks for capsys only; the patch above passes its mock first, and so capsys is that mock.
# --- tide/table.py
def fetch_tides(harbour):
    raise OSError("no network")


def print_tides(harbour):
    for time, height in fetch_tides(harbour):
        print(f"{time} {height:.1f} m")
# --- tests/test_table.py
from unittest.mock import patch

from tide.table import print_tides


@patch("tide.table.fetch_tides", return_value=[("06:12", 3.4), ("12:31", 0.9)])
def test_one_line_per_tide(capsys):
    print_tides("Husum")

    assert capsys.readouterr().out == "06:12 3.4 m\n12:31 0.9 m\n"
