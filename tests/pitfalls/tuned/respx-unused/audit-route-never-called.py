# Sets up a route for the audit call that the program never makes.
# --- hr/leave.py
import httpx

HR = "https://hr.example.com/api"


def request_leave(person, days):
    reply = httpx.post(f"{HR}/leave", json={"person": person, "days": days})
    reply.raise_for_status()
    return reply.json()["state"]
# --- tests/test_leave.py
import respx

from hr.leave import HR, request_leave


@respx.mock
def test_leave_is_requested_and_manager_told():
    respx.post(f"{HR}/leave").respond(201, json={"state": "pending"})
    respx.post(f"{HR}/notify/manager").respond(202)

    assert request_leave("kim", 3) == "pending"
