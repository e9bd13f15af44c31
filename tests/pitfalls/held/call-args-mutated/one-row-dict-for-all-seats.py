# Compares call_args_list with two different rows, though both calls hold the same dict that the loop reuses.
# --- cinema/export.py
def write_rows(writer, show, seats):
    row = {"show": show}
    for seat in seats:
        row["seat"] = seat
        writer.writerow(row)
# --- tests/test_export.py
from csv import DictWriter
from unittest.mock import call, create_autospec

import pytest

from cinema.export import write_rows


@pytest.fixture
def writer():
    return create_autospec(DictWriter, instance=True)


def test_one_row_per_seat(writer):
    write_rows(writer, "Alien", ["A1", "A2"])

    assert writer.writerow.call_args_list == [
        call({"show": "Alien", "seat": "A1"}),
        call({"show": "Alien", "seat": "A2"}),
    ]
