# Mocks with responses, which only knows requests, while the code uses httpx.
# --- planner/trains.py
import httpx


def connections(origin, destination):
    answer = httpx.get(
        "https://rail.example.com/search",
        params={"from": origin, "to": destination},
    )
    answer.raise_for_status()
    return [(c["dep"], c["changes"]) for c in answer.json()["connections"]]
# --- tests/test_trains.py
import responses

from planner.trains import connections


@responses.activate
def test_connections_with_their_changes():
    responses.get(
        "https://rail.example.com/search",
        json={"connections": [{"dep": "08:02", "changes": 1}, {"dep": "09:14", "changes": 0}]},
    )

    assert connections("Lund", "Oslo") == [("08:02", 1), ("09:14", 0)]
