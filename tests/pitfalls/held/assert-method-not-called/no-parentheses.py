# Mentions assert_called_once without parentheses, so nothing is asserted.
# --- clinic/slots.py
from clinic import calendar_api


def book(doctor, patient, hour):
    if hour in calendar_api.busy_hours(doctor):
        return None
    return calendar_api.create_event(doctor, patient, hour)
# --- clinic/calendar_api.py
def busy_hours(doctor):
    raise ConnectionError("calendar is down")


def create_event(doctor, patient, hour):
    raise ConnectionError("calendar is down")
# --- tests/test_slots.py
from unittest import mock

from clinic import slots


def test_booking_creates_one_event():
    with mock.patch("clinic.slots.calendar_api") as api:
        api.busy_hours.return_value = [9, 10]
        slots.book("dr-wu", "pia", 11)

    api.busy_hours.assert_called_once
    api.create_event.assert_called_once
