"""The way to the mail gateways. It comes from another team."""

import smtplib
from email.message import EmailMessage


class EmailService:
    """Sends mails by one gateway, all of them from one sender."""

    def __init__(self, host: str, sender: str) -> None:
        self.host = host
        self.sender = sender

    def send(self, to: str, subject: str, body: str) -> bool:
        """Send one mail; True if the gateway took it, False if it refused."""
        message = EmailMessage()
        message["From"] = self.sender
        message["To"] = to
        message["Subject"] = subject
        message.set_content(body)
        try:
            with smtplib.SMTP(self.host) as gateway:
                gateway.send_message(message)
        except smtplib.SMTPException:
            return False
        return True
