# Asks a recorded call for json(), as if it were an answer of requests.
# --- beehive/report.py
import requests

REPORTS = "https://hives.example.com/reports"


def report(hive, kilos):
    reply = requests.post(REPORTS, json={"hive": hive, "kilos": kilos}, timeout=5)
    reply.raise_for_status()
# --- tests/test_report.py
import responses

from beehive.report import REPORTS, report


@responses.activate
def test_weight_is_reported():
    responses.post(REPORTS, status=201)

    report("H7", 23.5)

    assert len(responses.calls) == 1
    assert responses.calls[0].request.json() == {"hive": "H7", "kilos": 23.5}
