# Compares the raw request body with a dict.
# --- badges/award.py
import requests


class BadgeService:
    def __init__(self, url, token):
        self.url = url
        self.headers = {"Authorization": f"Bearer {token}"}

    def award(self, person, badge):
        reply = requests.post(f"{self.url}/awards", json={"person": person, "badge": badge}, headers=self.headers)
        return reply.ok
# --- tests/test_award.py
import pytest
import responses

from badges.award import BadgeService


@pytest.fixture
def service():
    return BadgeService("https://badges.example.com", "s3cret")


@responses.activate
def test_award_is_sent(service):
    responses.post("https://badges.example.com/awards", status=201)

    assert service.award("zoe", "first-aid")

    request = responses.calls[0].request
    assert request.headers["Authorization"] == "Bearer s3cret"
    assert request.body == {"person": "zoe", "badge": "first-aid"}
