"""Checkout of a flower shop: take the money, then order the delivery."""

import json
import os
from datetime import UTC, datetime, timedelta

import boto3
import requests

CHARGES = "https://pay.example.com/charges"
REGION = "eu-central-1"


class PaymentFailed(Exception):
    """The payment service refused; nobody has paid."""


def checkout(order: str, cents: int) -> str:
    """Charge `cents` for an order, order its delivery and return the id of the charge.

    Payment: POST {"amount": cents, "reference": order} to CHARGES, once, with the order in
    the header Idempotency-Key. The answer holds the "id" of the charge. An error status
    raises PaymentFailed, whatever the body says, and nothing is delivered.

    Delivery: one message on the SQS queue whose URL is in DELIVERY_QUEUE, the JSON object
    {"order": ..., "charge": ..., "deliver_on": ...}. Before 14:00 UTC deliver_on is today,
    from then on tomorrow. If the message cannot be sent, the charge is refunded by a POST
    to CHARGES/{id}/refund, and the error is passed on.

    Without DELIVERY_QUEUE it raises KeyError and charges nobody.
    """
    queue = os.environ["DELIVERY_QUEUE"]
    answer = requests.post(
        CHARGES,
        json={"amount": cents, "reference": order},
        headers={"Idempotency-Key": order},
        timeout=10,
    )
    if not answer.ok:
        raise PaymentFailed(f"{order}: status {answer.status_code}")
    charge = answer.json()["id"]

    now = datetime.now(UTC)
    day = now.date() if now.hour < 14 else now.date() + timedelta(days=1)
    job = {"order": order, "charge": charge, "deliver_on": day.isoformat()}
    try:
        sqs = boto3.client("sqs", region_name=REGION)
        sqs.send_message(QueueUrl=queue, MessageBody=json.dumps(job))
    except Exception:
        requests.post(f"{CHARGES}/{charge}/refund", timeout=10)
        raise
    return charge
