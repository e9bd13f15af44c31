# Compares the positional arguments of an autospecced method, forgetting the instance in front.
# --- clinic/visits.py
class Calendar:
    def add(self, day, patient):
        raise NotImplementedError("needs the calendar server")


def plan(patients, first_day):
    calendar = Calendar()
    for number, patient in enumerate(patients):
        calendar.add(first_day + number, patient)
# --- tests/test_visits.py
from unittest.mock import patch

from clinic import visits


def test_one_visit_a_day():
    with patch.object(visits.Calendar, "add", autospec=True) as add:
        visits.plan(["Ole", "Ida"], 4)

    assert add.call_count == 2
    assert add.call_args.args == (5, "Ida")
