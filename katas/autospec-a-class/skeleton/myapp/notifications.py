"""Mails that the swimming club sends to its members."""

from myapp.mailer import EmailService

MAIN_HOST = "mail.example.com"
BACKUP_HOST = "mail.example.org"
SENDER = "club@example.com"
WELCOME_BODY = "See you at the pool."


def send_welcome_email(address: str) -> bool:
    """Welcome a new member by mail; False if no gateway took the mail.

    The mail goes to `address`, with the subject `Welcome!` and `WELCOME_BODY`
    as its body. It is sent by an `EmailService` made for `MAIN_HOST` and
    `SENDER`. Only if that one refuses it, a second one is made, for
    `BACKUP_HOST` and `SENDER`, and sends the same mail.
    """
    for host in (MAIN_HOST, BACKUP_HOST):
        service = EmailService(host, sender=SENDER)
        if service.send(address, subject="Welcome!", body=WELCOME_BODY):
            return True
    return False
