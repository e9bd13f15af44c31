# Uses respx although the program sends its requests with requests.
# --- vet/records.py
import requests


class Records:
    def __init__(self, base="https://vet.example.com/api"):
        self.base = base
        self.http = requests.Session()
        self.http.headers["Accept"] = "application/json"

    def weight_of(self, animal_id):
        reply = self.http.get(f"{self.base}/animals/{animal_id}")
        reply.raise_for_status()
        return reply.json()["weight"]
# --- tests/test_records.py
import pytest

from vet.records import Records


@pytest.fixture
def records():
    return Records()


def test_weight_of_cat(records, respx_mock):
    route = respx_mock.get("https://vet.example.com/api/animals/3").respond(json={"weight": 4.2})

    assert records.weight_of(3) == 4.2
    assert route.called
