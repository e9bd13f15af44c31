"""The services a checkout needs. Both belong to other teams, and both cost money."""

import json
import smtplib
import urllib.request
from email.message import EmailMessage


class PaymentRefused(Exception):
    """The card was refused; nothing has been charged."""


class PaymentService:
    """Takes money from the cards that users have left with us."""

    def charge(self, user_id: int, amount: int) -> dict[str, str]:
        """Take `amount` cents; return {"transaction_id": ...} or raise PaymentRefused."""
        body = json.dumps({"user": user_id, "cents": amount}).encode()
        with urllib.request.urlopen("https://pay.example.com/charge", body) as response:
            answer: dict[str, str] = json.load(response)
        if "transaction_id" not in answer:
            raise PaymentRefused(answer)
        return answer


class EmailService:
    """Sends mails in the name of the shop."""

    def send(self, to: str, subject: str, body: str) -> bool:
        """Send one mail; True if the mail server took it."""
        message = EmailMessage()
        message["To"] = to
        message["Subject"] = subject
        message.set_content(body)
        with smtplib.SMTP("mail.example.com") as server:
            return not server.send_message(message)
