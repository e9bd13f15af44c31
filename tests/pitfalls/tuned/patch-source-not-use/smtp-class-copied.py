# Patches smtplib.SMTP although alerts.py imported its own SMTP by name.
# --- monitor/alerts.py
from email.message import EmailMessage
from smtplib import SMTP


def send_alert(to, text):
    msg = EmailMessage()
    msg["To"] = to
    msg["Subject"] = "Disk almost full"
    msg.set_content(text)
    with SMTP("mail.example.com", 25) as server:
        server.send_message(msg)
    return msg["Subject"]
# --- tests/test_alerts.py
from unittest.mock import patch

from monitor.alerts import send_alert


@patch("smtplib.SMTP")
def test_alert_is_mailed(mock_smtp):
    subject = send_alert("ops@example.com", "only 3% left on /var")

    server = mock_smtp.return_value.__enter__.return_value
    server.send_message.assert_called_once()
    assert subject == "Disk almost full"
