# Specs the class, which does not know the attributes that __init__ sets.
# --- clinic/people.py
class Patient:
    def __init__(self, name, born):
        self.name = name
        self.born = born

    def age_in(self, year):
        return year - self.born
# --- clinic/letters.py
def invitation(patient, year):
    greeting = "Dear" if patient.age_in(year) >= 18 else "To the parents of"
    return f"{greeting} {patient.name}, your check-up is due."
# --- tests/test_letters.py
from unittest.mock import Mock

from clinic.letters import invitation
from clinic.people import Patient


def test_child_letter_goes_to_the_parents():
    patient = Mock(spec=Patient)
    patient.age_in.return_value = 9

    letter = invitation(patient, 2024)

    assert letter.startswith("To the parents of")
    patient.age_in.assert_called_once_with(2024)
