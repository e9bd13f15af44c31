# Has patch create send_email on BaseClient, where the program's client does not look.
# --- alumni/mail.py
import boto3


def invite(address, year):
    ses = boto3.client("ses", region_name="eu-west-1")
    reply = ses.send_email(
        Source="reunion@example.org",
        Destination={"ToAddresses": [address]},
        Message={
            "Subject": {"Data": f"Reunion of {year}"},
            "Body": {"Text": {"Data": "See you in June!"}},
        },
    )
    return reply["MessageId"]
# --- tests/test_mail.py
from unittest.mock import patch

from alumni.mail import invite


def test_invitation_is_sent():
    with patch("botocore.client.BaseClient.send_email", create=True) as send:
        send.return_value = {"MessageId": "m-9"}

        assert invite("pat@example.com", 1994) == "m-9"
