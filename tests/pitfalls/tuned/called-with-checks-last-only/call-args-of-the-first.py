# Reads call_args to look at the first of two calls; it holds the last one.
# --- clinic/recall.py
def recall(office, patients):
    for name, months in patients:
        office.note(name, f"last seen {months} months ago")
        if months >= 12:
            office.write(name, text=f"Dear {name}, it has been {months} months.")
# --- tests/test_recall.py
from unittest.mock import Mock

from clinic.recall import recall


def test_longest_waiting_patient_is_written_to():
    office = Mock()

    recall(office, [("Ada", 24), ("Ben", 3), ("Cem", 13)])

    assert office.write.call_args.args[0] == "Ada"
