# Sets the instance attribute on the specced mock, or specs an instance.
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
    patient.name = "Lou"
    patient.age_in.return_value = 9

    assert invitation(patient, 2024) == "To the parents of Lou, your check-up is due."
    patient.age_in.assert_called_once_with(2024)


def test_grown_up_letter():
    patient = Mock(spec=Patient("Ada", 1990), age_in=Mock(return_value=34))
    patient.name = "Ada"

    assert invitation(patient, 2024) == "Dear Ada, your check-up is due."
