# Adds a return value to the mocked clinic after it was sealed.
# --- vet/queue.py
def next_patient(clinic):
    animals = clinic.waiting()
    urgent = [animal for animal in animals if clinic.is_urgent(animal)]
    return (urgent or animals or [None])[0]
# --- tests/test_queue.py
import unittest
from unittest import mock

from vet.queue import next_patient


class NextPatientTest(unittest.TestCase):
    def setUp(self):
        self.clinic = mock.MagicMock()
        self.clinic.waiting.return_value = ["cat", "parrot", "dog"]
        mock.seal(self.clinic)

    def test_urgent_animal_first(self):
        self.clinic.is_urgent.side_effect = lambda animal: animal == "dog"

        self.assertEqual(next_patient(self.clinic), "dog")
