# Sets send.return_value on the patched class, although the code calls send on an instance.
# --- clinic/sms.py
class SmsGateway:
    def __init__(self, sender):
        self.sender = sender

    def send(self, phone, text):
        raise ConnectionError("no modem attached")
# --- clinic/reminders.py
from clinic.sms import SmsGateway


def remind(patient, when):
    gateway = SmsGateway(sender="Clinic North")
    return gateway.send(patient["phone"], f"Dear {patient['name']}, see you {when}.")
# --- tests/test_reminders.py
from unittest.mock import patch

from clinic.reminders import remind


@patch("clinic.reminders.SmsGateway")
def test_remind_returns_message_id(mock_gateway):
    mock_gateway.send.return_value = "msg-17"

    message_id = remind({"name": "Ida", "phone": "+4712345678"}, "Monday 9:00")

    assert message_id == "msg-17"
