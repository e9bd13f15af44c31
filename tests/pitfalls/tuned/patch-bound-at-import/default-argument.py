# Patches send_sms although notify() fixed it as a default argument at definition.
# --- clinic/sms.py
def send_sms(number, text):
    return f"queued:{number}"
# --- clinic/appointments.py
from clinic.sms import send_sms


def notify(patient, when, sender=send_sms):
    if not patient.get("phone"):
        return None
    return sender(patient["phone"], f"See you {when}, {patient['name']}")
# --- tests/test_appointments.py
from unittest.mock import patch

from clinic.appointments import notify


@patch("clinic.appointments.send_sms")
def test_patient_gets_a_text(mock_send):
    mock_send.return_value = "ok"
    patient = {"name": "Ida", "phone": "555-0101"}

    assert notify(patient, "Monday 9:00") == "ok"
    mock_send.assert_called_once_with("555-0101", "See you Monday 9:00, Ida")
