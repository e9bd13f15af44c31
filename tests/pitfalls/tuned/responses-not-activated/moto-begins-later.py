# Enters RequestsMock first and mock_aws after it: moto hears first, and lets past what is not for AWS.
# --- lending/desk.py
import os

import boto3
import requests


def lend(reader, book):
    fee = requests.get(f"https://fees.example.org/{reader}", timeout=5).json()["cents"]
    queue = boto3.client("sqs", region_name="eu-central-1")
    queue.send_message(QueueUrl=os.environ["LOANS"], MessageBody=f"{reader} {book} {fee}")
    return fee
# --- tests/test_desk.py
import boto3
import responses
from moto import mock_aws

from lending.desk import lend


def test_a_loan_costs_what_the_service_says(monkeypatch):
    with responses.RequestsMock() as fees, mock_aws():
        queue = boto3.client("sqs", region_name="eu-central-1").create_queue(QueueName="loans")
        monkeypatch.setenv("LOANS", queue["QueueUrl"])
        fees.get("https://fees.example.org/r7", json={"cents": 40})

        assert lend("r7", "Emma") == 40
