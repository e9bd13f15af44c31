"""Mails that the shop sends to its users."""

import smtplib
from email.message import EmailMessage

WELCOME_BODY = "Good to have you with us."


class EmailService:
    """The way to the mail gateway. It belongs to the platform team."""

    def __init__(self, host: str = "mail.example.com") -> None:
        self.host = host

    def send(self, to: str, subject: str, body: str) -> bool:
        """Send one mail; True if the gateway took it, False if it refused."""
        message = EmailMessage()
        message["From"] = "shop@example.com"
        message["To"] = to
        message["Subject"] = subject
        message.set_content(body)
        try:
            with smtplib.SMTP(self.host) as gateway:
                gateway.send_message(message)
        except smtplib.SMTPRecipientsRefused:
            return False
        return True


def send_welcome_email(address: str, service: EmailService) -> bool:
    """Welcome a new user by mail and return the answer of `service.send`.

    One mail goes to `address`, with the subject `Welcome!` and `WELCOME_BODY`
    as its body. It is sent by one call of `service.send`, and the call fits
    that method as it is declared in `EmailService`.
    """
    return service.send(address, subject="Welcome!", body=WELCOME_BODY)
