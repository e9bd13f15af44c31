# The function in the place of open returns the text itself, where the code enters a file.
# --- tides/table.py
OFFSET = 0.0


def read_heights(path):
    with open(path) as table:
        return [float(line) + OFFSET for line in table]
# --- tests/test_table.py
from tides import table


def test_heights_are_above_the_mark(monkeypatch):
    monkeypatch.setattr(table, "OFFSET", 0.5)
    monkeypatch.setattr("builtins.open", lambda path: "1.0\n3.5\n")

    assert table.read_heights("brest.txt") == [1.5, 4.0]
